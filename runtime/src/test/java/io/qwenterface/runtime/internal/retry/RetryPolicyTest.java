package io.qwenterface.runtime.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Region;
import io.qwenterface.runtime.ApiException.Fault;
import io.qwenterface.runtime.ConnectionException;
import io.qwenterface.runtime.QuotaExceededException;
import io.qwenterface.runtime.QwenException;
import io.qwenterface.runtime.RateLimitException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Fault FAULT =
            new Fault(429, "", "", Region.Id.SINGAPORE, "qwen-plus", "http://localhost", true);
    private final QwenException faulty = new ConnectionException("gone", null);

    @Test
    void doublesTheWaitFromHalfASecond() {
        RetryPolicy policy = new RetryPolicy(3, () -> 1);
        assertThat(policy.delay(1, faulty, null)).isEqualTo(Duration.ofMillis(500));
        assertThat(policy.delay(2, faulty, null)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.delay(3, faulty, null)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void givesUpAfterTheLastRetry() {
        assertThat(new RetryPolicy(2, () -> 1).delay(3, faulty, null)).isNull();
        assertThat(new RetryPolicy(0, () -> 1).delay(1, faulty, null)).isNull();
    }

    @Test
    void spreadsTheWaitsOverTheirUpperHalf() {
        assertThat(new RetryPolicy(2, () -> 0).delay(1, faulty, null)).isEqualTo(Duration.ofMillis(250));
        assertThat(new RetryPolicy(2, () -> 0.5).delay(1, faulty, null)).isEqualTo(Duration.ofMillis(375));
    }

    @Test
    void waitsLongerForLimitsAndLongestForQuotas() {
        RetryPolicy policy = new RetryPolicy(20, () -> 1);
        assertThat(policy.delay(1, new RateLimitException("slow", FAULT), null)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.delay(1, new QuotaExceededException("gone", FAULT), null))
                .isEqualTo(Duration.ofSeconds(15));
        assertThat(policy.delay(20, faulty, null)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void doesWhatTheServiceAsksForWithinReason() {
        RetryPolicy policy = new RetryPolicy(2, () -> 1);
        assertThat(policy.delay(1, faulty, Duration.ofSeconds(7))).isEqualTo(Duration.ofSeconds(7));
        assertThat(policy.delay(1, faulty, Duration.ofHours(1))).isNull();
    }

    @Test
    void readsRetryAfter() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        assertThat(RetryAfter.parse("7", now)).isEqualTo(Duration.ofSeconds(7));
        assertThat(RetryAfter.parse("Sat, 21 Nov 2026 10:00:30 GMT", now)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryAfter.parse("Sat, 21 Nov 2026 09:00:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("-1", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("soon", now)).isNull();
        assertThat(RetryAfter.parse(null, now)).isNull();
    }
}
