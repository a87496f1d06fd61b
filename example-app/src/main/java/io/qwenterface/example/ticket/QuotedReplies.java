package io.qwenterface.example.ticket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts what a mail says from what it quotes, by the marks that mail programs put between them.
 *
 * @param message the new text
 * @param earlier the quoted text, without the mark
 */
record QuotedReplies(String message, Optional<String> earlier) {
    /** Lines after which everything is quoted. */
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("On .{6,200} wrote:"),
            Pattern.compile("Pada .{6,200} menulis:"),
            Pattern.compile("(于|在).{6,200}(写道|寫道)[:：]"),
            Pattern.compile("\\d{4}年.{4,200}(のメール|書きました)[:：]"),
            Pattern.compile("-{2,} ?(Original Message|Forwarded message|原始邮件|原始郵件|元のメッセージ|Pesan Asli) ?-{2,}"),
            Pattern.compile("_{20,}"));

    /** The block of headers that Outlook repeats above what it quotes, in any of our languages. */
    private static final Pattern BLOCK_START = Pattern.compile("(From|发件人|寄件者|差出人|Dari)[:：] ?\\S.*");

    private static final Pattern BLOCK_MORE =
            Pattern.compile("(Sent|Date|To|发送时间|收件人|傳送日期|送信日時|宛先|Dikirim|Tanggal)[:：] ?\\S.*");

    static QuotedReplies split(String text) {
        List<String> lines = text.strip().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int after = markEnd(lines, i);
            if (after > i) {
                String message = join(lines.subList(0, i));
                return message.isEmpty() ? interleaved(lines) : of(message, join(lines.subList(after, lines.size())));
            }
        }
        return interleaved(lines);
    }

    /** The index of the line after the mark that starts at {@code i}; {@code i} if none does. */
    private static int markEnd(List<String> lines, int i) {
        String line = lines.get(i).strip();
        if (isMark(line)) {
            return i + 1;
        }
        boolean more = i + 1 < lines.size();
        if (more && !line.isEmpty() && isMark(line + " " + lines.get(i + 1).strip())) {
            return i + 2;
        }
        boolean block = more
                && BLOCK_START.matcher(line).matches()
                && BLOCK_MORE.matcher(lines.get(i + 1).strip()).matches();
        if (!block) {
            return i;
        }
        int end = i + 2;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String line) {
        return MARKS.stream().anyMatch(mark -> mark.matcher(line).matches());
    }

    /** Answers written between or below the quoted lines. */
    private static QuotedReplies interleaved(List<String> lines) {
        String message = join(lines.stream()
                .filter(line -> !line.startsWith(">") && !isMark(line.strip()))
                .toList());
        if (message.isEmpty()) {
            return of(join(lines), "");
        }
        return of(
                message,
                join(lines.stream().filter(line -> line.startsWith(">")).toList()));
    }

    private static QuotedReplies of(String message, String earlier) {
        return new QuotedReplies(message, earlier.isEmpty() ? Optional.empty() : Optional.of(earlier));
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines).strip();
    }
}
