@QwenModel("qwen3.5-plus")
interface Observer {
    @System("You compare photos with {{sample}}.")
    @User("Is it the same?")
    String look(@Image Path sample, @Image Path photo);
}
