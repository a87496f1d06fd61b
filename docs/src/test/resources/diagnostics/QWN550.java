@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What happens here?")
    String watch(@Video(fps = 24) Path clip);
}
