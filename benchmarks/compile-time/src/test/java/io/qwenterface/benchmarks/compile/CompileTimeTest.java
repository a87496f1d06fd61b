package io.qwenterface.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompileTimeTest {

    /** What is measured compiles without a warning; the processor's share is a part of the whole. */
    @Test
    void compilesWhatItMeasures() throws IOException {
        List<Timed> processors = CompileTime.processors();

        double all = CompileTime.compile(3, processors);

        assertThat(CompileTime.millis(processors)).isPositive().isLessThan(all);
    }
}
