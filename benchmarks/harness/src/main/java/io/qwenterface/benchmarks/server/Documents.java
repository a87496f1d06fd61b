package io.qwenterface.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;

/** What the server sends, without HTTP and without the framing of a stream. */
public final class Documents {

    private Documents() {}

    /** The body of the typed call's reply. */
    public static byte[] reply() {
        return Protocol.OPENAI.reply(LoopbackServer.content()).getBytes(UTF_8);
    }

    /** The documents with a text of a stream of so many chunks. */
    public static List<byte[]> stream(int chunks) {
        return IntStream.range(0, chunks)
                .mapToObj(i -> Protocol.OPENAI.event(i, Protocol.text(i), i == chunks - 1))
                .map(event -> event.strip().substring("data: ".length()).getBytes(UTF_8))
                .toList();
    }

    /** The length of all texts of such a stream. */
    public static int textLength(int chunks) {
        return IntStream.range(0, chunks).map(i -> Protocol.text(i).length()).sum();
    }
}
