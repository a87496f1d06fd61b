import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
  String answer(String question);
}
