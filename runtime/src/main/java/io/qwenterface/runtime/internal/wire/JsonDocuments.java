package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the many small JSON documents of one stream with one parser. A parser per document costs 850 bytes each time,
 * more than all the rest of a chunk; this one is fed the next document where the last one ended. Not thread-safe.
 */
final class JsonDocuments implements AutoCloseable {
    private final JsonFactory factory;
    private @Nullable JsonParser parser;

    /** Documents read by parsers of {@code factory}. */
    JsonDocuments(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * Reads one document, an object or array. What stands behind it is ignored.
     *
     * @param buffer not looked at after this call
     * @throws IOException if the document is something else, no JSON, or ends too early; or if {@code reader} throws it
     */
    void read(byte[] buffer, int offset, int length, DocumentReader reader) throws IOException {
        JsonParser json = parser;
        if (json == null) {
            json = factory.createNonBlockingByteArrayParser();
        }
        // Given back only if it is fit for the next document.
        parser = null;
        ByteArrayFeeder feeder = (ByteArrayFeeder) json.getNonBlockingInputFeeder();
        feeder.feedInput(buffer, offset, offset + length);
        reader.read(json);
        JsonToken last = json.currentToken();
        if (last == null || !last.isStructEnd() || !json.getParsingContext().inRoot()) {
            throw new JsonParseException(json, "a document that is no object or array, or ends too early");
        }
        if (feeder.needMoreInput()) {
            parser = json;
        }
    }

    /** Gives the parser's buffers back. Without it they are garbage, nothing worse. */
    @Override
    public void close() {
        JsonParser json = parser;
        parser = null;
        if (json != null) {
            try {
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a parser without a source has nothing to close but itself", e);
            }
        }
    }

    /** Reads the one document the parser stands before. */
    @FunctionalInterface
    interface DocumentReader {
        /**
         * Reads it to its last bracket.
         *
         * @param json gives {@link JsonToken#NOT_AVAILABLE} where the document ends too early
         */
        void read(JsonParser json) throws IOException;
    }
}
