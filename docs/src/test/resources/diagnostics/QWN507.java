@QwenModel("qwen-plus")
@Tools(int.class)
interface SupportDesk {
    String answer(String question);
}
