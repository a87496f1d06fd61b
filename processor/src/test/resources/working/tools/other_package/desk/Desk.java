package desk;

import io.qwenterface.QwenModel;
import io.qwenterface.Tools;
import orders.Orders;

@QwenModel("qwen-plus")
@Tools(Orders.class)
public interface Desk {
    String answer(String question);
}
