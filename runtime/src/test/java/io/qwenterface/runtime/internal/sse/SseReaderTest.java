package io.qwenterface.runtime.internal.sse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SseReaderTest {
    @Test
    void joinsDataLinesByLineFeed() throws IOException {
        assertThat(read("data: YHOO\ndata: +2\ndata: 10\n\n")).containsExactly(message("YHOO\n+2\n10"));
    }

    @Test
    void endsLinesAtCarriageReturn() throws IOException {
        assertThat(read("data: YHOO\rdata: +2\rdata: 10\r\rdata: b\r\r"))
                .containsExactly(message("YHOO\n+2\n10"), message("b"));
    }

    @Test
    void endsLinesAtCarriageReturnAndLineFeed() throws IOException {
        assertThat(read("data: YHOO\r\ndata: +2\r\ndata: 10\r\n\r\ndata: b\r\n\r\n"))
                .containsExactly(message("YHOO\n+2\n10"), message("b"));
    }

    @Test
    void takesMixedLineEnds() throws IOException {
        assertThat(read("data: a\r\rdata: b\n\r\ndata: c\r\n\ndata: d\n\r"))
                .containsExactly(message("a"), message("b"), message("c"), message("d"));
    }

    @Test
    void namesTheEventType() throws IOException {
        assertThat(read("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n"))
                .containsExactly(
                        new Event("add", "73857293", null, null),
                        new Event("remove", "2153", null, null),
                        new Event("add", "113411", null, null));
    }

    @Test
    void forgetsTheTypeOfAnEventWithoutData() throws IOException {
        assertThat(read("event: add\n\ndata: a\n\n")).containsExactly(message("a"));
    }

    @Test
    void givesTheLastCommentSinceTheEventBefore() throws IOException {
        assertThat(read(": test stream\n\ndata: first event\nid: 1\n\ndata: second\n:one\n:two\n\ndata: third\n\n"))
                .containsExactly(
                        new Event("message", "first event", "test stream", "1"),
                        new Event("message", "second", "two", "1"),
                        new Event("message", "third", null, "1"));
    }

    @Test
    void readsBlocksOfTheNativeProtocol() throws IOException {
        assertThat(read("""
                        id:1
                        event:result
                        :HTTP_STATUS/200
                        data:{"a":1}

                        id:2
                        event:error
                        :HTTP_STATUS/400
                        data:{}

                        """))
                .containsExactly(
                        new Event("result", "{\"a\":1}", "HTTP_STATUS/200", "1"),
                        new Event("error", "{}", "HTTP_STATUS/400", "2"));
    }

    @Test
    void clearsTheIdByAnEmptyOne() throws IOException {
        assertThat(read("data: a\nid: 1\n\ndata: b\nid\n\ndata: c\n\n"))
                .containsExactly(new Event("message", "a", null, "1"), message("b"), message("c"));
    }

    @Test
    void keepsTheIdAcrossEventsEvenOfOneWithoutData() throws IOException {
        assertThat(read("data: a\nid: 1\n\ndata: b\n\nid: 2\n\ndata: c\n\n"))
                .containsExactly(
                        new Event("message", "a", null, "1"),
                        new Event("message", "b", null, "1"),
                        new Event("message", "c", null, "2"));
    }

    @Test
    void ignoresAnIdWithNul() throws IOException {
        assertThat(read("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n"))
                .containsExactly(new Event("message", "a", null, "1"), new Event("message", "b", null, "1"));
    }

    @Test
    void takesAFieldWithoutColonAsEmpty() throws IOException {
        assertThat(read("data\n\ndata\ndata\n\ndata:\n\n")).containsExactly(message(""), message("\n"), message(""));
        assertThat(read("id: a\nevent: b\ndata: c\nid\nevent\ndata\n\n")).containsExactly(message("c\n"));
    }

    @Test
    void removesOneSpaceAfterTheColon() throws IOException {
        assertThat(read("data:test\n\ndata: test\n\ndata:  test\n\ndata:\ttest\n\n"))
                .containsExactly(message("test"), message("test"), message(" test"), message("\ttest"));
    }

    @Test
    void ignoresRetry() throws IOException {
        assertThat(read("retry: 22\n\ndata: a\nretry\n\nretry: hey\n")).containsExactly(message("a"));
    }

    @Test
    void ignoresFieldsWithSimilarNames() throws IOException {
        assertThat(read("data: a\neventually\ndatabase\nidentity\nretrying\ndat\ndata : b\nDATA: c\nevent2: d\n\n"))
                .containsExactly(message("a"));
    }

    @Test
    void skipsAByteOrderMarkOnlyAtTheStart() throws IOException {
        assertThat(read("\ufeffdata: a\n\n\ufeffdata: b\n\ndata: \ufeffc\n\n"))
                .containsExactly(message("a"), message("\ufeffc"));
        assertThat(read("\ufeff\ndata: a\n\n")).containsExactly(message("a"));
    }

    @Test
    void givesNothingForAnEmptyStream() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n\r")).isEmpty();
        assertThat(read("event: add\nid: 7\n\n")).isEmpty();
    }

    @Test
    void givesALastEventWhoseBlankLineIsMissing() throws IOException {
        assertThat(read("data: a\n\ndata: b\n")).containsExactly(message("a"), message("b"));
        assertThat(read("data: a\r")).containsExactly(message("a"));
        assertThat(read("data: a\r\n")).containsExactly(message("a"));
    }

    @Test
    void dropsALastEventCutOffInALine() throws IOException {
        assertThat(read("data: a\n\ndata: b")).containsExactly(message("a"));
        assertThat(read("data: a\n\ndata: b\ndata: c")).containsExactly(message("a"));
        assertThat(read("data: a\n\ndata: b\nid")).containsExactly(message("a"));
    }

    @Test
    void staysAtTheEnd() throws IOException {
        SseReader reader = new SseReader(new ByteArrayInputStream("data: a\n\ndata: b\ndata: c".getBytes(UTF_8)));
        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isFalse();
        assertThat(reader.next()).isFalse();
    }

    @Test
    void givesAnEventWithoutWaitingForWhatFollowsIt() throws IOException {
        // A read that would block on a socket throws here.
        InputStream blocking = new InputStream() {
            private final byte[] bytes = "data: a\r\r".getBytes(UTF_8);
            private int position;

            @Override
            public int read() {
                if (position == bytes.length) {
                    throw new AssertionError("read past what has arrived");
                }
                return bytes[position++];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };
        assertThat(new SseReader(blocking).next()).isTrue();
    }

    @Test
    void dropsCommentsOfAQuietStreamInsteadOfKeepingThem() throws IOException {
        String quiet = ": keep-alive\n".repeat(1_000);
        SseReader reader =
                new SseReader(new ByteArrayInputStream(("data: a\n" + quiet + "data: b\n\n").getBytes(UTF_8)), 16, 64);
        assertThat(reader.next()).isTrue();
        assertThat(data(reader)).isEqualTo("a\nb");
        assertThat(reader.buffer()).hasSizeLessThanOrEqualTo(16 << 10);
    }

    @Test
    void joinsManyDataLinesAcrossManyReads() throws IOException {
        StringBuilder lines = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append("data: ").append(i).append('\n');
            expected.append(i == 0 ? "" : "\n").append(i);
        }
        assertThat(read(lines.append('\n').toString())).containsExactly(message(expected.toString()));
    }

    @Test
    void givesAnEventAsLargeAsTheLimit() throws IOException {
        int max = 64 << 10;
        byte[] fits = ("data: " + "x".repeat(max - 16) + "\n\n").getBytes(UTF_8);
        SseReader reader = new SseReader(new ByteArrayInputStream(fits), 16, max);
        assertThat(reader.next()).isTrue();
        assertThat(reader.length()).isEqualTo(max - 16);
    }

    @Test
    void refusesAnEventLargerThanTheLimit() {
        int max = 64 << 10;
        SseReader oneLine =
                new SseReader(new ByteArrayInputStream(("data: " + "x".repeat(max)).getBytes(UTF_8)), 16, max);
        assertThatThrownBy(oneLine::next)
                .isInstanceOf(IOException.class)
                .hasMessage("the stream sent an event of more than 65536 bytes");
        SseReader manyLines =
                new SseReader(new ByteArrayInputStream("data: x\n".repeat(max).getBytes(UTF_8)), 16, max);
        assertThatThrownBy(manyLines::next)
                .isInstanceOf(IOException.class)
                .hasMessage("the stream sent an event of more than 65536 bytes");
    }

    @Test
    void givesTheSameStringForTheSameType() throws IOException {
        SseReader reader = new SseReader(
                new ByteArrayInputStream("event:result\ndata:a\n\nevent:result\ndata:b\n\n".getBytes(UTF_8)));
        reader.next();
        String first = reader.event();
        reader.next();
        assertThat(reader.event()).isSameAs(first);
    }

    private static Event message(String data) {
        return new Event("message", data, null, null);
    }

    private static List<Event> read(String stream) throws IOException {
        return Event.all(new SseReader(new ByteArrayInputStream(stream.getBytes(UTF_8))));
    }

    private static String data(SseReader reader) {
        return new String(reader.buffer(), reader.offset(), reader.length(), UTF_8);
    }
}
