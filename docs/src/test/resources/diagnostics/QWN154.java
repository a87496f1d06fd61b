@QwenModel("qwen-plus")
interface SupportDesk {
    @Thinking
    boolean isUrgent(String mail);
}
