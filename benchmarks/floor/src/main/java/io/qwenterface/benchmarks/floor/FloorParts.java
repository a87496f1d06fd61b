package io.qwenterface.benchmarks.floor;

import io.qwenterface.benchmarks.BenchParts;
import io.qwenterface.benchmarks.Triage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;

/** The floor's single functions. */
public final class FloorParts implements BenchParts {

    /** Nothing to set up. */
    public FloorParts() {}

    @Override
    public int render(String product, String customer, String ticket) {
        Buffer json = new Buffer();
        TriageRequest.user(product, customer, ticket, json);
        int length = (int) json.size();
        json.clear();
        return length;
    }

    @Override
    public Triage read(byte[] reply) {
        try {
            return TriageReader.reply(new ByteArrayInputStream(reply));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int readStream(List<byte[]> documents) {
        int length = 0;
        try {
            for (byte[] document : documents) {
                String text = TriageReader.delta(document, 0, document.length);
                length += text == null ? 0 : text.length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return length;
    }
}
