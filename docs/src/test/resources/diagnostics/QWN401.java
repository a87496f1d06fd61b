@QwenModel("qwen-plus")
interface SupportDesk {
    Flow.Publisher<Thread> answer(String question);
}
