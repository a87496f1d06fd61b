@QwenModel("qwen-plus")
interface SupportDesk {
    @User("""
        Draft a {{tone}} reply.

        {{tickt}}
        """)
    String draftReply(String ticket, String tone);
}
