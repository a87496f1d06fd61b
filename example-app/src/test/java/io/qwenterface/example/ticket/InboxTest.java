package io.qwenterface.example.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
    private static final String MAIL = "From: a@example.com\r\nSubject: Printer\r\n\r\nIt does not print.\r\n";

    @TempDir
    Path folder;

    private final List<Reading> readings = new ArrayList<>();

    private void read(String... places) {
        inbox(InputStream.nullInputStream()).read(List.of(places), readings::add);
    }

    private static Inbox inbox(InputStream in) {
        return new Inbox(in, Optional.empty(), Optional.empty());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertSkipped(Path file, String reason) {
        read(file.toString());
        assertThat(readings).containsExactly(new Reading.Skipped(file.toString(), reason));
    }

    private Ticket onlyTicket() {
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Readable.class);
        return ((Reading.Readable) readings.get(0)).ticket();
    }

    @Test
    void skipsAnEmptyFile() throws IOException {
        assertSkipped(write("nothing.eml", ""), "empty");
    }

    @Test
    void skipsAFileOfWhiteSpace() throws IOException {
        assertSkipped(write("blank.txt", " \r\n\t\n"), "empty");
    }

    @Test
    void skipsAByteOrderMarkWithNothingBehindIt() throws IOException {
        assertSkipped(write("mark.txt", "\uFEFF\n"), "empty");
    }

    @Test
    void skipsBinaryData() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertSkipped(write("scan.eml", png), "binary data, not text");
    }

    @Test
    void skipsBinaryDataWithoutNul() throws IOException {
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 % 255 + 1);
        }
        assertSkipped(write("noise", noise), "binary data, not text");
    }

    @Test
    void skipsFiveMegabytes() throws IOException {
        byte[] large = new byte[5_000_000];
        Arrays.fill(large, (byte) 'a');
        assertSkipped(write("large.txt", large), "5 MB or more; a ticket is smaller");
    }

    @Test
    void readsOneOctetLessThanFiveMegabytes() throws IOException {
        byte[] large = new byte[4_999_999];
        Arrays.fill(large, (byte) 'a');
        read(write("large.txt", large).toString());
        assertThat(onlyTicket().message()).hasSize(4_999_999);
    }

    @Test
    void skipsAnEmlWithoutHeaders() throws IOException {
        assertSkipped(
                write("letter.eml", "Dear all,\n\nthis was never a mail.\n"),
                "no mail: it has neither From, To, Subject nor Date above the first empty line");
    }

    @Test
    void skipsAMailWithNeitherSubjectNorText() throws IOException {
        assertSkipped(write("void.eml", "From: a@example.com\n\n\n"), "empty: it has neither subject nor text");
    }

    @Test
    void skipsAnEncryptedMail() throws IOException {
        assertSkipped(write("secret.eml", """
                        From: a@example.com
                        Subject: Secret
                        Content-Type: application/pkcs7-mime; name=smime.p7m
                        Content-Transfer-Encoding: base64

                        MIAGCSqGSIb3DQEHA6CAMIACAQA=
                        """), "encrypted; decrypt it in the mail program and save it again");
    }

    @Test
    void skipsAnMboxOfSeveralMails() throws IOException {
        assertSkipped(
                write(
                        "all.eml",
                        "From a@example.com Sat Nov 14\n" + MAIL + "\n\nFrom b@example.com Sun Nov 15\n" + MAIL),
                "an mbox of several mails; save each one as a file of its own");
    }

    @Test
    void skipsMailsNestedWithoutEnd() throws IOException {
        assertSkipped(
                write("doll.eml", "From: a@example.com\n" + "Content-Type: message/rfc822\n\n".repeat(20_000)),
                "mails in mails in mails, 1000 and more");
    }

    @Test
    void namesAPlaceThatNoFileCanHave() {
        read("a\u0000b");
        assertThat(readings).containsExactly(new Reading.Skipped("a\u0000b", "no file can have this name"));
    }

    @Test
    void skipsTextInAnUnknownCharset() throws IOException {
        assertSkipped(
                write("brief.txt", "Die Kasse fällt ständig aus.".getBytes(StandardCharsets.ISO_8859_1)),
                "not UTF-8; name its charset with --charset");
    }

    @Test
    void readsTextInTheCharsetItWasTold() throws IOException {
        Path file = write("brief.txt", "Die Kasse fällt ständig aus.".getBytes(StandardCharsets.ISO_8859_1));
        new Inbox(InputStream.nullInputStream(), Optional.empty(), Optional.of(Charset.forName("windows-1252")))
                .read(List.of(file.toString()), readings::add);
        assertThat(onlyTicket().message()).isEqualTo("Die Kasse fällt ständig aus.");
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws IOException {
        read(write("ticket.txt", "打印机坏了。".getBytes(StandardCharsets.UTF_16)).toString());
        assertThat(onlyTicket().message()).isEqualTo("打印机坏了。");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertSkipped(folder.resolve("gone.eml"), "there is no such file or folder");
    }

    @Test
    void namesAFolderWithoutFiles() {
        assertSkipped(folder, "the folder holds no files");
    }

    @Test
    void namesAFileItMayNotRead() throws IOException {
        Path file = write("locked.eml", MAIL);
        boolean refused = file.toFile().setReadable(false, false) && !Files.isReadable(file);
        assumeTrue(refused, "this user may read every file");
        read(file.toString());
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Skipped.class);
    }

    @Test
    void goesOnAfterWhatItSkips() throws IOException {
        Path empty = write("1.eml", "");
        Path good = write("2.eml", MAIL);
        read(folder.toString());
        assertThat(readings).extracting(Reading::name).containsExactly(empty.toString(), good.toString());
        assertThat(readings.get(1)).isInstanceOf(Reading.Readable.class);
    }

    @Test
    void readsFoldersByNameWithoutHiddenFiles() throws IOException {
        Path b = write("b.eml", MAIL);
        Path a = write("a/inner.eml", MAIL);
        write(".hidden.eml", MAIL);
        write(".git/config", MAIL);
        read(folder.toString());
        assertThat(readings).extracting(Reading::name).containsExactly(a.toString(), b.toString());
    }

    @Test
    void readsStandardInputByItsBeginning() {
        inbox(new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8))).read(List.of("-"), readings::add);
        Ticket ticket = onlyTicket();
        assertThat(ticket.name()).isEqualTo("standard input");
        assertThat(ticket.subject()).isEqualTo("Printer");
        assertThat(ticket.message()).isEqualTo("It does not print.");
    }

    @Test
    void takesProseForText() {
        inbox(new ByteArrayInputStream("Till frozen\n\nNote: it is the old one.\n".getBytes(StandardCharsets.UTF_8)))
                .read(List.of("-"), readings::add);
        Ticket ticket = onlyTicket();
        assertThat(ticket.subject()).isEqualTo("Till frozen");
        assertThat(ticket.message()).isEqualTo("Note: it is the old one.");
        assertThat(ticket.sender()).isEmpty();
    }

    @Test
    void readsJsonLinesAndNamesTheBadOnes() throws IOException {
        Path file = write("tickets.jsonl", """
                {"id": "T-1", "subject": "Tablet", "from": "Olu <olu@example.com>", "date": "2026-11-18T09:20:03Z", "body": "It is locked.\\n\\nOn 3 Nov Ann wrote:\\n> Hello"}
                {"body": "no subject", "tags": ["a"]}

                {"subject":
                ["subject"]
                {"subject": {"text": "x"}}
                {"subject": "late", "date": "yesterday"}
                {"id": 7, "subject": " "}
                """);
        read(file.toString());
        assertThat(readings)
                .extracting(reading -> reading instanceof Reading.Skipped skipped
                        ? skipped.name().substring(folder.toString().length() + 1) + ": " + skipped.reason()
                        : reading.name())
                .containsExactly(
                        "T-1",
                        file + ":2",
                        "tickets.jsonl:4: not JSON: Unexpected end-of-input within/between Object entries",
                        "tickets.jsonl:5: not a JSON object; each line is one ticket, {\"subject\": …, \"body\": …}",
                        "tickets.jsonl:6: \"subject\" is not a text",
                        "tickets.jsonl:7: \"date\" is yesterday; it is written like 2026-11-14T12:21:24+08:00",
                        "tickets.jsonl:8: empty: it has neither a \"subject\" nor a \"body\"");
        Ticket first = ((Reading.Readable) readings.get(0)).ticket();
        assertThat(first.message()).isEqualTo("It is locked.");
        assertThat(first.earlier()).contains("> Hello");
        assertThat(first.sender()).contains("Olu <olu@example.com>");
    }

    @Test
    void skipsAJsonLineOfFiveMegabytesAndReadsTheNext() throws IOException {
        Path file = write("tickets.jsonl", "{\"body\": \"" + "a".repeat(5_000_000) + "\"}\n{\"body\": \"short\"}\n");
        read(file.toString());
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isEqualTo(new Reading.Skipped(file + ":1", "5 MB or more; a ticket is smaller"));
        assertThat(readings.get(1)).isInstanceOf(Reading.Readable.class);
    }

    @Test
    void recognisesAMailWithoutAnEnding() throws IOException {
        read(write("1699.M1P2.host:2,S", "Return-Path: <a@example.com>\n" + MAIL)
                .toString());
        assertThat(onlyTicket().subject()).isEqualTo("Printer");
    }
}
