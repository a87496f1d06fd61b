@QwenModel("qwen-plus")
@Workspace(" ")
interface SupportDesk {
    String answer(String question);
}
