package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.codegen.ValueReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer off a streaming parser. Strict; or lenient about what models do, which is for text that the strict
 * reader has refused, so that leniency changes nothing that is well.
 */
final class StreamingJsonReader extends ScalarReader {
    private final JsonText text;
    private final Supplier<?> mapper;
    private OpenObject open = OpenObject.none();
    private @Nullable String fieldName;

    /** The object was entered by {@link #discriminator}; its first field was not given yet. */
    private boolean beforeFirstField;

    /** The object entered next stands where a list was asked for. */
    private boolean insteadOfList;

    private String discriminatorProperty = "";

    /** Reads with {@code parser}, a parser over {@code text} that stands before or at the value's first token. */
    StreamingJsonReader(JsonText text, JsonParser parser, Supplier<?> mapper, boolean lenient) {
        super(parser, lenient);
        this.text = text;
        this.mapper = mapper;
    }

    @Override
    public void beginObject() {
        if (!beforeFirstField) {
            enterObject();
        }
    }

    @Override
    public boolean nextField() {
        boolean found = beforeFirstField ? firstField() : laterField();
        if (!found) {
            leaveObject();
        } else if (!open.add(fieldName())) {
            // Strictly read, the text then goes to be mended: two equal values are as good as one.
            throw new MismatchException(JsonPath.of(parser), "one value", "two");
        }
        return found;
    }

    @Override
    public String fieldName() {
        return Objects.requireNonNull(fieldName, "fieldName() is for after nextField()");
    }

    @Override
    public void skipValue() {
        open.skippedField();
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public <T> @Nullable T value(ValueReader<T> reader) {
        return token() == JsonToken.VALUE_NULL ? null : call(reader);
    }

    @Override
    public <T> @Nullable List<T> list(ValueReader<T> element) {
        if (isAbsent()) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        addTo(elements, element);
        return Collections.unmodifiableList(elements);
    }

    @Override
    public <T> @Nullable Set<T> set(ValueReader<T> element) {
        if (isAbsent()) {
            return null;
        }
        Set<T> elements = new LinkedHashSet<>();
        addTo(elements, element);
        return Collections.unmodifiableSet(elements);
    }

    @Override
    public <T> @Nullable Map<String, T> map(ValueReader<T> value) {
        if (isAbsent()) {
            return null;
        }
        Map<String, T> entries = new LinkedHashMap<>();
        beginObject();
        while (nextField()) {
            String name = fieldName();
            entries.put(name, notNull(value));
        }
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public <T> @Nullable T mapped(Class<T> type) {
        return token() == JsonToken.VALUE_NULL ? null : MappedValue.read(mapper, parser, type);
    }

    @Override
    public String discriminator(String property) {
        enterObject();
        discriminatorProperty = property;
        beforeFirstField = true;
        String found;
        try {
            long start = parser.currentTokenLocation().getCharOffset();
            if (property.equals(parser.nextFieldName())) {
                found = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : null;
            } else {
                found = text.stringIn(start, property);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (found == null) {
            throw new MismatchException(discriminatorPath(), "a string that names the type", Found.NOTHING);
        }
        open.usedField();
        return found;
    }

    @Override
    public RuntimeException unknownVariant(String found, String... known) {
        return new MismatchException(discriminatorPath(), oneOf(List.of(known)), Found.quoted(found));
    }

    @Override
    public <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new MismatchException(
                    JsonPath.field(JsonPath.of(parser.getParsingContext()), field), "a value", Found.NOTHING);
        }
        return value;
    }

    /** The next token, null at the text's end. */
    @Nullable
    JsonToken advance() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** A value that must be there. Only its reader knows whether null is one: to an {@code Optional} it is. */
    <T> T notNull(ValueReader<T> reader) {
        T value = call(reader);
        if (value == null) {
            throw mismatch("a value");
        }
        return value;
    }

    /** What a type's own constructor refuses is a mismatch too: the model may do better when told. */
    private <T> @Nullable T call(ValueReader<T> reader) {
        try {
            return reader.read(this);
        } catch (MismatchException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MismatchException(
                    JsonPath.of(parser), "a value that its type accepts", "one that it refuses: " + e.getMessage(), e);
        }
    }

    private <T> void addTo(Collection<T> elements, ValueReader<T> element) {
        if (token() == JsonToken.START_ARRAY) {
            while (advance() != JsonToken.END_ARRAY) {
                elements.add(notNull(element));
            }
        } else if (lenient && isOnlyElement()) {
            insteadOfList = token() == JsonToken.START_OBJECT;
            elements.add(notNull(element));
            insteadOfList = false;
        } else {
            throw mismatch("an array");
        }
    }

    private boolean isOnlyElement() {
        return switch (token()) {
            case START_OBJECT, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> true;
            case VALUE_STRING -> !LenientScalars.mayBeList(text());
            default -> false;
        };
    }

    private void enterObject() {
        boolean inArray = lenient && token() == JsonToken.START_ARRAY;
        if (inArray) {
            advance();
        }
        if (token() != JsonToken.START_OBJECT) {
            throw mismatch("an object");
        }
        open = open.enter(inArray, insteadOfList);
        insteadOfList = false;
    }

    private void leaveObject() {
        if (open.isForeign()) {
            throw new MismatchException(
                    JsonPath.of(parser), "an object with fields of the schema", "one with none of them");
        }
        if (open.isAlone() && advance() != JsonToken.END_ARRAY) {
            throw mismatch("a single object");
        }
        open = open.leave();
    }

    private boolean firstField() {
        beforeFirstField = false;
        if (token() == JsonToken.END_OBJECT) {
            return false;
        }
        try {
            fieldName = parser.currentName();
        } catch (IOException e) {
            throw unreadable(e);
        }
        // It stands at the value already if the first field is the discriminator.
        if (token() == JsonToken.FIELD_NAME) {
            advance();
        }
        return true;
    }

    private boolean laterField() {
        try {
            fieldName = parser.nextFieldName();
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (fieldName == null) {
            return false;
        }
        advance();
        return true;
    }

    private String discriminatorPath() {
        return JsonPath.field(JsonPath.of(parser.getParsingContext().getParent()), discriminatorProperty);
    }
}
