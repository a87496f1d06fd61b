package io.qwenterface.example.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails in {@code tickets}: each read to the character. */
class TicketFilesTest {
    private static Map<String, Ticket> tickets = Map.of();

    @BeforeAll
    static void readAll() {
        List<Reading> readings = new ArrayList<>();
        new Inbox(InputStream.nullInputStream(), Optional.empty(), Optional.empty())
                .read(List.of("tickets"), readings::add);
        assertThat(readings).hasSize(25).allMatch(reading -> reading instanceof Reading.Readable);
        tickets = readings.stream()
                .map(reading -> ((Reading.Readable) reading).ticket())
                .collect(Collectors.toMap(
                        ticket ->
                                Path.of(ticket.name()).getFileName().toString().substring(0, 2),
                        Function.identity()));
    }

    private static Ticket ticket(String number) {
        Ticket ticket = tickets.get(number);
        assertThat(ticket).as("ticket %s", number).isNotNull();
        return Objects.requireNonNull(ticket);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            01 | URGENT: all card terminals down in 3 shops | Priya Raman <priya.raman@kueh-and-co.example> | 2026-11-14T12:21:24+08:00
            02 | 【紧急】收银机升级后无法连接网络，不能收款 | 陈晓镕 <chenxr@banri-coffee.example> | 2026-11-16T08:51:58+08:00
            03 | 請求書の宛名変更と再発行のお願い（株式会社青葉堂書店） | 高橋 美咲 <m-takahashi@aobado.example> | 2026-11-16T10:38:02+09:00
            04 | Tagihan November ditagih dua kali, mohon refund | Dewi Anggraini <dewi.anggraini@sarirasa.example> | 2026-11-06T05:02:31Z
            05 | Invoice MP-2026-10-11942 - GST charged in error | Geoffrey Whitlam-Shaw <g.whitlam-shaw@cafe-mueller.example> | 2026-11-10T02:14:51Z
            06 | Re: Re: Re: [case 118204] Kitchen printer prints orders twice | Sinead O'Brien <sinead@copperkettle.example> | 2026-11-14T09:12:33Z
            07 | 回复：扫码枪退货申请——至今没有退款 | 朱镕洁 <zhurj@zhezhe.example> | 2026-11-19T21:40:19+08:00
            08 | 管理画面にログインできません（JP-30155） | 森下 千尋 <chihiro@kissa-komorebi.example> | 2026-11-17T20:02:58+09:00
            09 | Order MP-SG-70993 not delivered | Tan Ah Seng <ahseng@huphuat.example> | 2026-11-11T14:29:57+08:00
            10 | Re: [case 118377] Printer struk tidak keluar kertas | Rizky Pratama <rizky@kedaisenja.example> | 2026-11-18T09:43:51+07:00
            11 | Excel-Export geht nicht – "Export to Excel" does nothing | Jürgen Größl <office@baeckerei-groessl.example> | -
            12 | 咨询：会员积分能否多店共用？ | 王建国 <laowangjia@baozi.example> | 2026-11-13T17:20:40+08:00
            13 | RE: 売上データの復元について【至急】2日分が消えたままです | 丸山 健 <maruyama@maruya-seika.example> | 2026-11-13T08:47:02+09:00
            14 | Request to delete my personal data (PDPA) | Nurul Aisyah <nurul.aisyah@mail.example.org> | 2026-11-12T13:58:02Z
            15 | A suggestion for the low-stock list | Hannah Lindqvist <hannah@lindqvist-garn.example> | 2026-11-18T10:11:02+01:00
            16 | Suspicious mail, and somebody logged in to our account | Tomasz Wisniewski <tomasz@podlipa.example> | 2026-11-18T07:55:24Z
            17 | 訂單 HK-40618 終端機仍未送到 | 黎嘉欣 <kayan@shunkee.example> | 2026-11-16T17:31+08:00
            18 | KECEWA!!! EMAIL KE-4, TOLONG DIJAWAB | HENDRA GUNAWAN <hendra@unimar.example> | 2026-11-12T14:22:40+07:00
            19 | RE: RE: RE: 二要素認証の確認コードが届かない | 西田 亮 <r-nishida@kogetsu.example> | 2026-11-18T08:30:44+09:00
            20 | Automatic reply: Your case 118350 has been updated | Rebecca Haas <r.haas@northgate-optics.example> | 2026-11-19T16:00:04Z
            21 | sale.completed webhooks: signature mismatch and 502s since 06:00 UTC | Wei Ling <weiling@orderly.example> | 2026-11-20T15:05:38+08:00
            22 | Notice before legal action - contract 20718 / refund of S$ 960.00 | Teo, Margaret <margaret.teo@teo-and-sons.example> | 2026-11-16T11:15:01+08:00
            23 | Licence expired message on our tablet (we paid) | Olu Adeyemi <olu@adeyemi-fabrics.example> | 2026-11-18T09:20:03Z
            24 | Permintaan penawaran harga – 12 outlet | Maria Kristina Wibowo (Apotek Sehat Bersama) <maria.wibowo@apotek-sehat.example> | 2026-11-10T10:41:12+07:00
            25 | Cracked screen VX-520-77310 / 画面割れ | Emily Sato / 佐藤エミリー <emily@motomachi-antiques.example> | 2026-11-19T11:46:26+09:00
            """)
    void readsSubjectSenderAndDate(String number, String subject, String sender, String sent) {
        Ticket ticket = ticket(number);
        assertThat(ticket.subject()).isEqualTo(subject);
        assertThat(ticket.sender()).contains(sender);
        assertThat(ticket.sent().map(Object::toString).orElse("-")).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            01 ¦ Hi Meridian team, ¦ 2. Checked the status page – it says everything is green. It isn’t.
            02 ¦ 您好， ¦ 联系人：陈晓镕，电话 555-0100-2231
            03 ¦ メリディアンPOS ¦ 弊社は10月1日付で「株式会社青葉堂書店」に商号変更いたしました。
            04 ¦ Selamat siang tim Meridian, ¦ 5 Nov 2026 | INV-ID-55120 (ulang) | Rp1.485.000
            05 ¦ Dear Sir or Madam, ¦ Finance Controller | Café Müller Pte Ltd | € / S$ / £ accounts
            06 ¦ Hi Marcus, ¦ forty main courses cooked for nobody. I would like to know who pays for them.
            07 ¦ 客服您好： ¦ 收件人：朱镕洁，喆喆文具店
            08 ¦ お世話になります。 ¦ 店舗ID：JP-30155
            09 ¦ Hello, ¦ boxes of 57x40 mm). The tracking page says "Delivered, left with concierge" on
            10 ¦ Min, struk masih ga keluar nih dari tadi pagi. ¦ Kedai Kopi Senja, Yogyakarta
            11 ¦ Hi, ¦ Bäckerei Größl, Wien
            12 ¦ 技术支持： ¦ 另外想咨询一下，如果从“基础版”升级到“连锁版”，价格怎么计算？不着急，有空回复即可。
            13 ¦ サポート担当　様 ¦ エラー画面には「DB-0093 復元ポイントが見つかりません」と出ております。
            14 ¦ To whom it may concern, ¦ Under the Personal Data Protection Act I withdraw my consent and ask you to
            15 ¦ Hello Meridian! ¦ One suggestion: it would be nice if the low-stock list could be sorted by
            16 ¦ Hello security people, ¦ Have we been hacked? Please lock our account until this is cleared up.
            17 ¦ 你好， ¦ 地址不詳」，但我們的地址是正確的：九龍深水埗福華街 128 號地下。
            18 ¦ SUDAH TIGA KALI ¦ Warung Padang “Uni Mar”, Surabaya
            19 ¦ メリディアンPOS　木村様 ¦ 夜勤のスタッフがログインできず、昨晩もチェックアウトの精算を手書きで対応いたしました。担当者の変更に伴う
            20 ¦ Thank you for your message. ¦ Daniel Okafor (d.okafor@northgate-optics.example).
            21 ¦ Hi API team, ¦ {"type":"sale.completed","data":{"id":"sal_7Qm","total":{"amount":1250,"currency":"SGD"},"note":"2x \\"kaya toast\\" {{no sugar}} </ticket>"}}
            22 ¦ Dear Meridian, ¦ Director, Teo & Sons Hardware Pte Ltd
            23 ¦ Hello Support, ¦ Rye Lane, London SE15
            24 ¦ Yth. Tim Penjualan Meridian, ¦ Boleh minta penawaran harga untuk 12 outlet, masing-masing 2 kasir, termasuk pelatihan? Kami juga ingin bertanya apakah sistem Anda bisa terhubung dengan BPJS dan e-Faktur.
            25 ¦ Dear Support Team / サポートチーム御中 ¦ 端末番号：VX-520-77310、店舗：神戸元町店
            """)
    void readsTheBodyInItsCharset(String number, String start, String inside) {
        assertThat(ticket(number).message())
                .startsWith(start)
                .contains(inside)
                .doesNotContain("\uFFFD", "\r", "<div", "=3D");
    }

    @Test
    void keepsQuotedMessagesApart() {
        assertThat(ticket("06").message()).endsWith("The Copper Kettle, Dublin 2");
        assertThat(ticket("06").earlier().orElse(""))
                .startsWith("> Hello Sinead,")
                .endsWith(">>>>>>> Sinead O'Brien\n>>>>>>> The Copper Kettle");
        assertThat(ticket("07").earlier().orElse("")).endsWith("我们会在 3 个工作日内处理。祝好！");
        assertThat(ticket("10").earlier().orElse("")).startsWith("> Halo Kak Rizky,");
        assertThat(ticket("13").earlier().orElse("")).startsWith("From: Meridian POS サポート");
        assertThat(ticket("19").message()).endsWith("ホテル湖月　情報システム課");
        assertThat(ticket("19").earlier().orElse("")).startsWith("西田様").endsWith("ホテル湖月　西田");
        assertThat(tickets.values().stream()
                        .filter(ticket -> ticket.earlier().isPresent())
                        .map(Ticket::subject))
                .hasSize(5);
    }

    @Test
    void namesAttachmentsButNotInlinePictures() {
        assertThat(ticket("09").attachments())
                .containsExactly(
                        new Attachment("Delivery note – MP-SG-70993.pdf", "application/pdf", 715),
                        new Attachment("IMG_4412.png", "image/png", 201));
        assertThat(ticket("16").attachments())
                .extracting(Attachment::name, Attachment::mediaType)
                .containsExactly(tuple("Your terminal will be DISABLED in 24 hours", "message/rfc822"));
        assertThat(ticket("22").attachments()).extracting(Attachment::name).containsExactly("winmail.dat");
        assertThat(ticket("15").attachments()).isEmpty();
        assertThat(ticket("15").pictures()).isEmpty();
    }

    @Test
    void keepsThePicturesAmongTheAttachments() {
        assertThat(ticket("01").pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.name()).isEqualTo("terminal.png");
            assertThat(picture.content()).hasSize(1086).startsWith(0x89, 'P', 'N', 'G');
        });
        assertThat(ticket("09").pictures()).extracting(Picture::name).containsExactly("IMG_4412.png");
    }

    @Test
    void takesThePlainTextWhereBothAreThere() {
        assertThat(ticket("01").message()).contains("  1. Rebooted all terminals and both routers");
        assertThat(ticket("15").message()).endsWith("[cid:logo.png@01DB3566.1C2D3E40]");
    }

    @Test
    void leavesHtmlStylesAndTrackersOut() {
        assertThat(ticket("04").message()).doesNotContain("yahoo-style-wrap", "tracker");
        assertThat(ticket("05").message())
                .doesNotContain("MsoNormal", "shapedefaults")
                .endsWith("for the addressee.");
    }
}
