@QwenModel(value = "qwen3.7-plus", transport = Transport.OPENAI_RESPONSES)
interface Observer {
    @User("What happens?")
    String watch(@Video URI clip);
}
