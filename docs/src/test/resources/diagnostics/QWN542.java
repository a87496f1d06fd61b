@QwenModel("qwen3.5-omni-flash")
interface Observer {
    @User("What is this?")
    String look(@Image @Audio Path file);
}
