package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@QwenModel("qwen-plus")
public interface Desk {
    @User("{{a}} {{b}} {{c}} {{d}} {{e}} {{f}} {{g}} {{h}} {{i}} {{j}} {{k}} {{l}} {{m}} {{n}}")
    String print(
            int a,
            long b,
            double c,
            float d,
            short e,
            byte f,
            char g,
            boolean h,
            Integer i,
            BigDecimal j,
            LocalDate k,
            Instant l,
            UUID m,
            URI n);

    @User("{{duration}} {{level}}")
    String more(Duration duration, Level level);

    enum Level {
        LOW,
        HIGH
    }
}
