@QwenModel("qwen-plus")
interface SupportDesk {
    @User("The tags are '{{tags}}', or \"{{tags}}\".")
    String draft(List<String> tags);
}
