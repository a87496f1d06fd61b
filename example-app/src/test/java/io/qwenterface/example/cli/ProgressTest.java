package io.qwenterface.example.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final CompletableFuture<String> said = new CompletableFuture<>();

    private final PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
        @Override
        public void println(String line) {
            said.complete(line);
        }
    };

    @Test
    void saysHowManyTicketsAreDone() throws Exception {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (Progress progress = new Progress(err, clock, Optional.of(Duration.ofMillis(50)))) {
            progress.done(12);
            assertThat(said.get(10, TimeUnit.SECONDS)).isEqualTo("support-desk: 12 tickets done after 0 s");
        }
    }
}
