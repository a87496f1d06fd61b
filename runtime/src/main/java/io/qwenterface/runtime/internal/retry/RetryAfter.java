package io.qwenterface.runtime.internal.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}. Nobody has seen the service send it (wire reference b.2), but gateways do. */
public final class RetryAfter {
    private RetryAfter() {}

    /** Seconds or an HTTP date, as a duration from now; null if there is no header or none that can be read. */
    public static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        try {
            return notNegative(Duration.ofSeconds(Long.parseLong(header.strip())));
        } catch (NumberFormatException e) {
            return date(header, now);
        }
    }

    private static @Nullable Duration date(String header, Instant now) {
        try {
            Instant until = ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return notNegative(Duration.between(now, until));
        } catch (DateTimeException e) {
            // Not what the header is defined to hold, so it asks for nothing.
            return null;
        }
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
