@QwenModel(value = "qwen-plus", transport = Transport.DASHSCOPE)
@System(value = "You help.", cache = true)
interface SupportDesk {
    String answer(String question);
}
