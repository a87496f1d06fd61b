import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Prefill("")
    String draft(String ticket);
}
