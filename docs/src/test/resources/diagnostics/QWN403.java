@QwenModel("qwen-plus")
interface SupportDesk {
    Flow.Publisher<Reply<Integer>> scores(String question);
}
