import io.qwenterface.QwenModel;
import io.qwenterface.Tools;

@QwenModel("qwen-plus")
@Tools({Shop.Orders.class, Shop.Clock.class, Shop.Rates.class})
public interface Desk {
    String answer(String question);
}
