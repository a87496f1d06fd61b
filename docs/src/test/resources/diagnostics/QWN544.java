@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What is said?")
    String listen(@Audio Path call);
}
