@QwenModel("qwen-plus")
interface SupportDesk {
    String answer(String question);
}

class QwenSupportDesk {}
