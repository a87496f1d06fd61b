package accepted;

import io.qwenterface.QwenModel;
import java.math.BigDecimal;
import java.math.BigInteger;

@QwenModel("qwen-plus")
public interface Desk {
    Boolean isUrgent(String ticket);

    Integer count(String ticket);

    Long large(String ticket);

    Double score(String ticket);

    BigDecimal price(String ticket);

    BigInteger huge(String ticket);
}
