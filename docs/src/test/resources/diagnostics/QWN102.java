@QwenModel("qwen-long")
@Region(Region.Id.US_VIRGINIA)
interface SupportDesk {
    String answer(String question);
}
