package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.ValueReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Reads the text of an answer: strictly first, and only if that does not work, mended and leniently. Thread-safe. */
public final class JsonAnswers {
    static final String WRAPPER = "value";

    private final Supplier<?> mapper;

    /**
     * Reads answers.
     *
     * @param mapper gives the {@code ObjectMapper}; asked only for types with Jackson annotations of their own. Without
     *     that type argument, as already a lambda that had it would load the class, and with it half of jackson-databind
     */
    public JsonAnswers(Supplier<?> mapper) {
        this.mapper = mapper;
    }

    /**
     * Reads an answer.
     *
     * @param text as received, after any reasoning was taken out by the wire
     * @throws MismatchException if the text does not hold what {@code output} describes, even leniently read
     */
    public <T> JsonAnswer<T> read(JsonOutput<T> output, String text) {
        try {
            return new JsonAnswer<>(strict(output, new JsonText(text)), false);
        } catch (MismatchException e) {
            // Either it can be mended, or the second try says better what is wrong: it has looked at all of the text.
            return new JsonAnswer<>(new LenientAnswer<>(output, mapper).read(text), true);
        }
    }

    /**
     * The arguments of a tool's call as JSON that can be sent back: a service that reads them itself fails over others
     * (wire reference f.2, "Expecting ',' delimiter").
     *
     * @return the text itself if it is a JSON object, else the one object in it, else an empty one
     */
    public static String wellFormedObject(String text) {
        if (isObject(text)) {
            return text;
        }
        List<JsonFragments.Fragment> found = JsonFragments.in(text).found();
        boolean clear = found.size() == 1 && isObject(found.get(0).json());
        return clear ? found.get(0).json() : "{}";
    }

    private static boolean isObject(String text) {
        try (JsonParser parser = new JsonText(text).parser()) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException notJson) {
            return false;
        }
    }

    /**
     * Reads a list's elements while the answer comes.
     *
     * @param output describes the list, and reads one element
     */
    public <T> JsonElements<T> elements(JsonOutput<T> output) {
        return new JsonElements<>(this, output);
    }

    /** Follows the object that the answer is while it comes. */
    public ObjectScanner object(JsonOutput<?> output) {
        return new ObjectScanner(output.isWrapped());
    }

    private <T> T strict(JsonOutput<T> output, JsonText text) {
        try (JsonParser parser = text.parser()) {
            StreamingJsonReader json = new StreamingJsonReader(text, parser, mapper, false);
            json.advance();
            T value = output.isWrapped() && json.token() == JsonToken.START_OBJECT
                    ? unwrapped(json, output.reader())
                    : json.notNull(output.reader());
            if (json.advance() != null) {
                throw json.mismatch("the end of the text");
            }
            return value;
        } catch (IOException e) {
            throw new MismatchException(JsonPath.ROOT, "JSON", "text that is none: " + e.getMessage(), e);
        }
    }

    private <T> T unwrapped(StreamingJsonReader json, ValueReader<T> reader) {
        json.beginObject();
        if (!json.nextField()) {
            return withoutValue(json, reader);
        }
        if (!json.fieldName().equals(WRAPPER)) {
            throw json.mismatch("a field named value");
        }
        T value = json.notNull(reader);
        if (json.nextField()) {
            throw json.mismatch("the end of the object");
        }
        return value;
    }

    /** The schema of an {@code Optional} allows <code>{}</code>, which says the same as a null. */
    private <T> T withoutValue(StreamingJsonReader json, ValueReader<T> reader) {
        MismatchException missing = json.mismatch("a field named value");
        try (JsonParser parser = new JsonText("null").parser()) {
            StreamingJsonReader nothing = new StreamingJsonReader(new JsonText("null"), parser, mapper, false);
            nothing.advance();
            return nothing.notNull(reader);
        } catch (MismatchException | IOException e) {
            missing.addSuppressed(e);
            throw missing;
        }
    }
}
