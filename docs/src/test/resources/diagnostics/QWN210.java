@QwenModel("qwen-plus")
interface SupportDesk {
    String answer();
}
