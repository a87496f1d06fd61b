package accepted;

import io.qwenterface.QwenModel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;

@QwenModel("qwen-plus")
public interface Desk {
    Times times(String text);

    LocalDate due(String text);

    record Times(
            LocalDate date,
            LocalTime time,
            LocalDateTime dateTime,
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Duration duration,
            Year year,
            YearMonth month,
            UUID id,
            URI link) {}
}
