@QwenModel("qwen-plus")
@Region(Region.Id.FRANKFURT)
interface SupportDesk {
    String answer(String question);
}
