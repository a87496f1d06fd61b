package io.qwenterface.benchmarks.qwenterface;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.internal.wire.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What a request's body allocates, as promised: nothing for constants, and for a long text no copy of it. */
class RequestAllocationTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private static final int ROUNDS = 40;

    /** Far less than a copy of anything that the tests make large, and room for a few objects more or less. */
    private static final long SLACK = 512;

    @Test
    void copiesNoConstantPart() {
        assertThat(bytes(spec("x".repeat(100_000)), template("y".repeat(100_000)), "value"))
                .isLessThan(bytes(spec("x"), template("y"), "value") + SLACK);
    }

    @Test
    void readsNoTemplateAtRunTime() {
        PromptTemplate many = PromptTemplate.of("{{a}}", "{{#b}}", "{{/b}}", "");

        assertThat(bytes(spec("s"), many, "1", "2", "3")).isLessThan(2 * SLACK);
    }

    @Test
    void makesNoCopyOfALongText() {
        String text = "A line of a long text.\n".repeat(50_000);

        assertThat(bytes(spec("s"), template("t"), text)).isLessThan(8 * SLACK);
    }

    @Test
    void makesOneCopyOfAShortText() {
        String text = "A line of a short text.\n".repeat(160);

        assertThat(bytes(spec("s"), template("t"), text)).isLessThan(text.length() * 3L / 2 + SLACK);
    }

    private static PromptSpec spec(String system) {
        return PromptSpec.named("Desk.ask").model("qwen-plus").system(system);
    }

    private static PromptTemplate template(String literal) {
        return PromptTemplate.of(literal, literal);
    }

    /** The least of many rounds: a round in which the compiler or the collector was at work counts more. */
    private static long bytes(PromptSpec spec, PromptTemplate template, String... values) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            ChatRequest request = ChatRequest.of(spec.user(template.fill(values)), null, false);
            try {
                Wire.of(spec).encode(request).writeTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new IllegalStateException("nothing is written to", e);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
