import io.qwenterface.QwenModel;
import io.qwenterface.Tool;
import io.qwenterface.Tools;

interface Shop {
    @QwenModel("qwen-plus")
    @Tools(Back.Orders.class)
    interface Desk {
        String answer(String question);
    }

    class Back {
        private static class Orders {
            @Tool("Finds an order.")
            String find(int number) {
                return "none";
            }
        }
    }
}
