@QwenModel("qwen3-vl-plus")
interface Observer {
    @User("What is this?")
    String look(@Image(minPixels = 1000) Path photo);
}
