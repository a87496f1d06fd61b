@QwenModel("qwen-plus")
@Workspace("sk-0123456789abcdef0123456789abcdef")
interface SupportDesk {
    String answer(String question);
}
