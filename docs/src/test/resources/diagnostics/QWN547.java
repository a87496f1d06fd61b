@QwenModel("qwen3.5-plus")
interface Observer {
    @User("Answer.{{#shown}} Look at {{photo}}.{{/shown}}")
    String look(boolean shown, @Image Path photo);
}
