@QwenModel("qwen-plus")
interface SupportDesk {
    @User("Sum up {{mail}}: {{.}}")
    String sumUp(String mail);
}
