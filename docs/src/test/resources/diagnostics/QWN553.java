@QwenModel("qwen3.5-omni-flash")
interface Observer {
    @User("What is said?")
    String listen(@Audio(format = ".wav") Path call);
}
