@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What is this?")
    String look(@Image(maxPixels = 200_000, highResolution = true) Path photo);
}
