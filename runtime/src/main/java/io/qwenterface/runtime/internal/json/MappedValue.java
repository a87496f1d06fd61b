package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value whose type says itself, by Jackson's annotations, how it is read. The only class here that touches
 * jackson-databind: without such a type none of it is loaded.
 */
final class MappedValue {
    private MappedValue() {}

    static <T> @Nullable T read(Supplier<?> mapper, JsonParser parser, Class<T> type) {
        String path = JsonPath.of(parser);
        try {
            return ((ObjectMapper) mapper.get())
                    .readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
        } catch (JsonProcessingException e) {
            throw new MismatchException(
                    e instanceof JsonMappingException mapping ? deeper(path, mapping) : path,
                    "a " + type.getSimpleName() + " as its Jackson annotations describe it",
                    "something else: " + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new MismatchException(path, "a " + type.getSimpleName(), "text that cannot be read", e);
        }
    }

    private static String deeper(String path, JsonMappingException mapping) {
        StringBuilder longer = new StringBuilder(path);
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() != null) {
                JsonPath.appendField(longer, step.getFieldName());
            } else if (step.getIndex() >= 0) {
                JsonPath.appendIndex(longer, step.getIndex());
            }
        }
        return longer.toString();
    }
}
