package io.qwenterface.example.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.example.desk.Language;
import io.qwenterface.testkit.RecordedRequest.Message;
import java.util.ArrayList;
import java.util.List;

/** Writes to the customer what a tool told of orders, and to a colleague what was written. */
final class OrderAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNATURE = "\n\nMeridian Support";

    private OrderAnswer() {}

    /** What tools answered since the last message of the user. */
    static List<String> results(List<Message> messages) {
        List<String> results = new ArrayList<>();
        for (Message message : messages) {
            switch (message.role()) {
                case "user" -> results.clear();
                case "tool" -> results.add(message.text());
                default -> {}
            }
        }
        return results;
    }

    /**
     * A letter to the customer.
     *
     * @param orders the numbers asked for
     * @param results what the tool told of each
     */
    static String of(Language language, List<String> orders, List<String> results) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(orders.size(), results.size()); i++) {
            lines.add(line(language, orders.get(i), read(results.get(i))));
        }
        String told = String.join("\n", lines);
        return switch (language) {
            case CHINESE -> "您好！\n\n" + (lines.isEmpty() ? "来信已收到，我们正在处理，有进展会立即通知您。" : told) + SIGNATURE;
            case JAPANESE -> "お問い合わせありがとうございます。\n\n" + (lines.isEmpty() ? "確認のうえ、あらためてご連絡いたします。" : told) + SIGNATURE;
            case INDONESIAN ->
                "Halo,\n\n" + (lines.isEmpty() ? "Kami sedang memeriksanya dan akan segera memberi kabar." : told)
                        + SIGNATURE;
            case ENGLISH, OTHER ->
                "Hello,\n\n" + (lines.isEmpty() ? "We are working on it and will write again within the hour." : told)
                        + SIGNATURE;
        };
    }

    private static String line(Language language, String number, JsonNode order) {
        if (!order.isObject()) {
            return switch (language) {
                case CHINESE -> "我们没有找到订单 " + number + "，请再核对一下号码。";
                case JAPANESE -> "ご注文 " + number + " は見つかりませんでした。番号をご確認ください。";
                case INDONESIAN -> "Pesanan " + number + " tidak kami temukan; mohon periksa nomornya.";
                case ENGLISH, OTHER -> "we do not find order " + number + "; please check its number.";
            };
        }
        String goods = order.path("goods").asText();
        String state = order.path("state").asText();
        String scan = order.path("lastScan").asText();
        String carrier = order.path("carrier").asText();
        String says = scan.isEmpty() ? "." : "; " + carrier + ": " + scan + ".";
        return switch (language) {
            case CHINESE -> "您的订单 " + number + "（" + goods + "）状态：" + state + says;
            case JAPANESE -> "ご注文 " + number + "（" + goods + "）の状況：" + state + says;
            case INDONESIAN -> "Pesanan " + number + " (" + goods + "), status: " + state + says;
            case ENGLISH, OTHER -> "Your order " + number + " (" + goods + ") has the state " + state + says;
        };
    }

    /** What the last answer in the conversation said, if there is one. */
    static String repeated(List<Message> messages) {
        return messages.stream()
                .filter(message ->
                        message.role().equals("assistant") && !message.text().isBlank())
                .reduce((earlier, later) -> later)
                .map(message -> "We wrote: " + PlainReading.firstSentence(message.text()))
                .orElse("We wrote nothing yet.");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // An error of the tool, in words: as good as no order.
            return JSON.nullNode();
        }
    }
}
