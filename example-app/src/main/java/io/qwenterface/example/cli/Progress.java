package io.qwenterface.example.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/** Says on long runs, every few seconds, how many tickets are done. */
final class Progress implements AutoCloseable {
    private final PrintStream err;
    private final Clock clock;
    private final Instant start;
    private final Timer timer = new Timer("progress", true);
    private volatile int done;

    /**
     * @param interval between two messages; without it, there are none
     */
    Progress(PrintStream err, Clock clock, Optional<Duration> interval) {
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
        interval.map(Duration::toMillis).ifPresent(millis -> timer.schedule(message(), millis, millis));
    }

    void done(int tickets) {
        done = tickets;
    }

    private TimerTask message() {
        return new TimerTask() {
            @Override
            public void run() {
                long seconds = Duration.between(start, clock.instant()).toSeconds();
                err.println("support-desk: " + done + " tickets done after " + seconds + " s");
                err.flush();
            }
        };
    }

    /** Ends the messages. */
    @Override
    public void close() {
        timer.cancel();
    }
}
