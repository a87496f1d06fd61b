package io.qwenterface.example.fake;

import static io.qwenterface.example.desk.Language.INDONESIAN;
import static io.qwenterface.example.desk.Priority.HIGH;
import static io.qwenterface.example.desk.Priority.LOW;
import static io.qwenterface.example.desk.Priority.URGENT;
import static io.qwenterface.example.desk.Queue.ACCOUNT;
import static io.qwenterface.example.desk.Queue.BILLING;
import static io.qwenterface.example.desk.Queue.NONE;
import static io.qwenterface.example.desk.Queue.SALES;
import static io.qwenterface.example.desk.Queue.SECURITY;
import static io.qwenterface.example.desk.Queue.SHIPPING;
import static io.qwenterface.example.desk.Queue.TECHNICAL;
import static io.qwenterface.example.desk.Sentiment.ANGRY;
import static io.qwenterface.example.desk.Sentiment.FRUSTRATED;
import static io.qwenterface.example.desk.Sentiment.PLEASED;

import io.qwenterface.example.desk.Language;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.Queue;
import io.qwenterface.example.desk.Sentiment;
import java.util.List;

/** All that the fake knows: words in English, Chinese, Japanese and Indonesian. */
final class DeskRules {
    /** The first that matches; else normal. */
    static final List<Rule<Priority>> PRIORITY = List.of(
            Rule.of(LOW, "automatic reply", "out of office", "自动回复", "自動返信", "balasan otomatis"),
            Rule.of(URGENT, "urgent", "asap", "emergency", "outage", "hacked", "stopped taking payments", "lawyer"),
            Rule.of(URGENT, "chargeback", "紧急", "緊急", "马上", "无法收款", "至急", "darurat", "tidak bisa transaksi"),
            Rule.of(LOW, "suggestion", "no hurry", "would be nice", "不着急", "不急", "急ぎません", "tidak terburu-buru"),
            Rule.of(HIGH, "refund", "twice", "expired", "cannot log in", "locked", "502s", "pressing", "still not"),
            Rule.of(HIGH, "退款", "退錢", "坏的", "仍未", "ログインできません", "ログインできず", "停止", "消えた"),
            Rule.of(HIGH, "dua kali", "pengembalian dana", "error terus", "berhenti", "hilang", "rusak"));

    /** The one with the most words; else technical. */
    static final List<Rule<Queue>> QUEUE = List.of(
            Rule.of(NONE, "automatic reply", "out of office", "自动回复", "自動返信", "balasan otomatis"),
            Rule.of(
                    SECURITY,
                    "hacked",
                    "phishing",
                    "suspicious",
                    "personal data",
                    "password before",
                    "fingerprint",
                    "个人信息",
                    "個人情報",
                    "data pribadi"),
            Rule.of(
                    BILLING,
                    "invoice*",
                    "refund*",
                    "charged",
                    "chargeback",
                    "GST",
                    "VAT",
                    "credit note",
                    "billing",
                    "发票",
                    "退款",
                    "請求書",
                    "返金",
                    "再発行",
                    "支払",
                    "tagihan",
                    "ditagih",
                    "didebit",
                    "pengembalian dana"),
            Rule.of(
                    SHIPPING,
                    "parcel",
                    "delivered",
                    "courier",
                    "tracking",
                    "物流",
                    "派送",
                    "送到",
                    "收货",
                    "配送",
                    "配達",
                    "paket",
                    "pengiriman"),
            Rule.of(
                    ACCOUNT,
                    "log in",
                    "login",
                    "password",
                    "licence",
                    "license",
                    "locked",
                    "登录",
                    "密码",
                    "ログイン",
                    "アカウント",
                    "パスワード",
                    "二要素認証",
                    "確認コード",
                    "kata sandi",
                    "akun"),
            Rule.of(
                    SALES,
                    "suggestion",
                    "feature",
                    "quote",
                    "pricing",
                    "upgrade",
                    "建议",
                    "咨询",
                    "升级到“",
                    "价格",
                    "見積",
                    "penawaran",
                    "harga",
                    "outlet"),
            Rule.of(
                    TECHNICAL,
                    "terminal*",
                    "printer",
                    "webhook*",
                    "error",
                    "screen",
                    "firmware",
                    "export*",
                    "网络",
                    "收银机",
                    "扫码枪",
                    "端末",
                    "画面",
                    "レジ",
                    "復元",
                    "struk",
                    "aplikasi",
                    "layar"));

    /** The first that matches; else neutral. */
    static final List<Rule<Sentiment>> SENTIMENT = List.of(
            Rule.of(ANGRY, "!!", "lawyer", "legal action", "unacceptable", "marah", "kecewa", "投诉", "起訴", "ふざけ"),
            Rule.of(
                    PLEASED,
                    "love it",
                    "great work",
                    "thank you so much",
                    "saves us",
                    "非常感谢你们",
                    "助かっています",
                    "senang sekali"),
            Rule.of(FRUSTRATED, "still not", "sorry, but", "hacked", "never got", "turning people away", "on hold"),
            Rule.of(FRUSTRATED, "失望", "仍未", "紧急", "至急", "困って", "消えたまま", "続いております", "masih", "dua kali"));

    static final List<Rule<Boolean>> MONEY = List.of(
            Rule.of(true, "refund*", "money back", "credit note", "who pays", "compensation", "chargeback", "退款", "退钱"),
            Rule.of(true, "返金", "補償", "pengembalian dana", "uang saya kembali", "ganti rugi"));

    /** Two of them make a text Indonesian. */
    static final Rule<Language> INDONESIAN_WORDS = Rule.of(
            INDONESIAN,
            "yang",
            "tidak",
            "dan",
            "kami",
            "saya",
            "mohon",
            "sudah",
            "udah",
            "bisa",
            "untuk",
            "dari",
            "ga",
            "terima kasih",
            "tolong",
            "belum",
            "masih");

    private DeskRules() {}
}
