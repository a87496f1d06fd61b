@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Sum up: {{mail}}")
    String sumUp(java.io.InputStream mail);
}
