@QwenModel("qwen-plus")
@Options(temperature = 2.5)
interface SupportDesk {
    String answer(String question);
}
