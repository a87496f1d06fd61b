@QwenModel("qwen-plus")
interface Observer {
    @User("What is this?")
    String look(@Image Path photo);
}
