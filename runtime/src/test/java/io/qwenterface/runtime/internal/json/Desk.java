package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.runtime.codegen.JsonConstants;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.JsonReader;
import io.qwenterface.runtime.codegen.ValueReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types of a support desk with readers as the processor generates them. */
final class Desk {
    static final JsonConstants<Priority> PRIORITY = JsonConstants.of(Priority.values());
    static final JsonConstants<Mood> MOOD =
            JsonConstants.of(Mood.values()).rename(Mood.HAPPY, "pleased").rename(Mood.SAD, "disappointed");

    static final JsonOutput<Triage> TRIAGE = JsonOutput.jsonObject("Triage", "{}", Desk::readTriage);
    static final JsonOutput<Payment> PAYMENT = JsonOutput.jsonSchema("Payment", "{}", Desk::readPayment);

    private Desk() {}

    enum Priority {
        LOW,
        IN_PROGRESS,
        HIGH
    }

    enum Mood {
        HAPPY,
        SAD
    }

    record Item(String owner, @Nullable LocalDate due) {}

    record Triage(
            Priority priority,
            String queue,
            List<Item> items,
            boolean urgent,
            @Nullable Double score) {}

    sealed interface Payment permits Card, Transfer, Cash {}

    record Card(String number) implements Payment {}

    record Transfer(String iban, @Nullable Payment fallback) implements Payment {}

    record Cash() implements Payment {}

    record Note(@Nullable String text, @Nullable String author) {}

    record Percent(int value) {
        Percent {
            if (value > 100) {
                throw new IllegalArgumentException("at most 100, not " + value);
            }
        }
    }

    static Triage readTriage(JsonReader json) {
        Priority priority = null;
        String queue = null;
        List<Item> items = null;
        Boolean urgent = null;
        Double score = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "priority" -> priority = json.constant(PRIORITY);
                case "queue" -> queue = json.string();
                case "items" -> items = json.list(Desk::readItem);
                case "urgent" -> urgent = json.bool();
                case "score" -> score = json.decimal();
                default -> json.skipValue();
            }
        }
        return new Triage(
                json.required("priority", priority),
                json.required("queue", queue),
                json.required("items", items),
                json.required("urgent", urgent),
                score);
    }

    static Item readItem(JsonReader json) {
        String owner = null;
        LocalDate due = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "owner" -> owner = json.string();
                case "due" -> due = json.parsed("a date such as 2026-11-21", LocalDate::parse);
                default -> json.skipValue();
            }
        }
        return new Item(json.required("owner", owner), due);
    }

    static Payment readPayment(JsonReader json) {
        String type = json.discriminator("type");
        return switch (type) {
            case "card" -> readCard(json);
            case "transfer" -> readTransfer(json);
            case "cash" -> readCash(json);
            default -> throw json.unknownVariant(type, "card", "transfer", "cash");
        };
    }

    static Card readCard(JsonReader json) {
        String number = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "number" -> number = json.string();
                default -> json.skipValue();
            }
        }
        return new Card(json.required("number", number));
    }

    static Transfer readTransfer(JsonReader json) {
        String iban = null;
        Payment fallback = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "iban" -> iban = json.string();
                case "fallback" -> fallback = json.value(Desk::readPayment);
                default -> json.skipValue();
            }
        }
        return new Transfer(json.required("iban", iban), fallback);
    }

    static Cash readCash(JsonReader json) {
        json.beginObject();
        while (json.nextField()) {
            json.skipValue();
        }
        return new Cash();
    }

    static Note readNote(JsonReader json) {
        String text = null;
        String author = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "text" -> text = json.string();
                case "author" -> author = json.string();
                default -> json.skipValue();
            }
        }
        return new Note(text, author);
    }

    static Percent readPercent(JsonReader json) {
        Integer value = null;
        json.beginObject();
        while (json.nextField()) {
            switch (json.fieldName()) {
                case "value" -> value = json.integer();
                default -> json.skipValue();
            }
        }
        return new Percent(json.required("value", value));
    }

    static <T> JsonOutput<T> wrapped(ValueReader<T> reader) {
        return JsonOutput.jsonObject("Value", "{}", reader).wrapped();
    }

    static <T> JsonOutput<T> object(ValueReader<T> reader) {
        return JsonOutput.jsonObject("Object", "{}", reader);
    }

    static <T> JsonAnswer<T> read(JsonOutput<T> output, String text) {
        return new JsonAnswers(ObjectMapper::new).read(output, text);
    }

    /** What {@code {"a": …}} gives under {@code a}. */
    static <T> JsonOutput<Map<String, T>> field(ValueReader<T> reader) {
        return object(json -> json.map(reader));
    }
}
