@QwenModel("qwen-plus")
interface SupportDesk {
    @User("  ")
    String answer();
}
