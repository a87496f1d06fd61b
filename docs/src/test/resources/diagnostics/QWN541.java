@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What is this?")
    String look(@Image String photo);
}
