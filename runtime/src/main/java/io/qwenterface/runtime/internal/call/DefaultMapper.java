package io.qwenterface.runtime.internal.call;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mapper of clients that were given none. Most never need one: it is made when the first answer asks for it. */
public final class DefaultMapper {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // A model adds fields; the generated readers skip them, too.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .findAndAddModules()
            .build();

    private DefaultMapper() {}

    /** The mapper, shared by all clients. */
    public static ObjectMapper get() {
        return MAPPER;
    }
}
