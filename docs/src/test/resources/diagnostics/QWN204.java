@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Sum up: {{#mails}}{{.}}")
    String sumUp(List<String> mails);
}
