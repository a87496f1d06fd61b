@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What is this?")
    String look(@Image(minPixels = 200_000, maxPixels = 100_000) Path photo);
}
