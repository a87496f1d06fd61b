@QwenModel("qwen3.5-plus")
interface Observer {
    @User("What is in {{photo.fileName}}?")
    String look(@Image Path photo);
}
