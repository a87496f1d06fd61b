@QwenModel("qwen-long")
@Region(Region.Id.BEIJING)
interface SupportDesk {
    @Prefill("Dear")
    String draft(String ticket);
}
