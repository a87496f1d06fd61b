package io.qwenterface.runtime.internal.sse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the network cuts a stream into reads, the events are the same. */
class SseReaderCutsTest {
    private static final String LINES = """
            \ufeffid: 1
            event: result
            :HTTP_STATUS/200
            data: {"text":"héllo 世界 🎉"}

            : keep-alive

            data: a
            data:
            data:  b
            id

            retry: 5
            event
            data

            data: [DONE]

            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyCutOfTheSampleGivesTheSameEvents(String lineEnd) throws IOException {
        byte[] stream = LINES.replace("\n", lineEnd).getBytes(UTF_8);
        List<Event> whole = events(new ByteArrayInputStream(stream), 2048);
        assertThat(whole).hasSize(4).isEqualTo(events(new ByteArrayInputStream(LINES.getBytes(UTF_8)), 2048));
        for (int cut = 0; cut <= stream.length; cut++) {
            assertThat(events(new CutStream(stream, cut), 2048))
                    .as("cut at %d", cut)
                    .isEqualTo(whole);
            assertThat(events(new CutStream(stream, cut), 8))
                    .as("cut at %d, growing", cut)
                    .isEqualTo(whole);
        }
        assertThat(events(new CutStream(stream, new Random(7)), 8)).isEqualTo(whole);
    }

    @Test
    void everyCutOfEveryRecordedStreamGivesTheSameEvents() throws IOException {
        Path fixtures = Path.of("../../shared/fixtures");
        assumeTrue(Files.isDirectory(fixtures), "recorded streams are not at hand");
        List<Path> recorded;
        try (Stream<Path> files = Files.walk(fixtures)) {
            recorded = files.filter(file -> file.toString().endsWith(".sse")).toList();
        }
        assertThat(recorded).isNotEmpty();
        for (Path file : recorded) {
            byte[] stream = Files.readAllBytes(file);
            List<Event> whole = events(new ByteArrayInputStream(stream), 2048);
            assertThat(whole).as("%s", file).isNotEmpty();
            int step = Math.max(1, stream.length / 500);
            for (int cut = 0; cut <= stream.length; cut += step) {
                assertThat(events(new CutStream(stream, cut), 64))
                        .as("%s cut at %d", file, cut)
                        .isEqualTo(whole);
            }
            assertThat(events(new CutStream(stream, new Random(11)), 8))
                    .as("%s", file)
                    .isEqualTo(whole);
        }
    }

    private static List<Event> events(InputStream in, int initialBytes) throws IOException {
        return Event.all(new SseReader(in, initialBytes, SseReader.MAX_EVENT_BYTES));
    }

    /** Gives the bytes in two reads, or in many of random size. */
    private static final class CutStream extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int cut;
        private final Random random;
        private int position;

        CutStream(byte[] bytes, int cut) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.cut = cut;
            this.random = new Random(0);
        }

        CutStream(byte[] bytes, Random random) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.cut = -1;
            this.random = random;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int wanted = cut < 0 ? 1 + random.nextInt(5) : position < cut ? cut - position : length;
            int count = bytes.read(target, offset, Math.min(length, wanted));
            position += Math.max(count, 0);
            return count;
        }
    }
}
