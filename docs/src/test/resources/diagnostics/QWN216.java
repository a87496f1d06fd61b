@QwenModel("qwen-plus")
interface SupportDesk {
    @Example(user = "My {{product}} leaks", assistant = "I am sorry.")
    @User("{{product}}: {{ticket}}")
    String draft(String product, String ticket);
}
