class Desks {
    @QwenModel("qwen-plus")
    private interface SupportDesk {
        String answer(String question);
    }
}
