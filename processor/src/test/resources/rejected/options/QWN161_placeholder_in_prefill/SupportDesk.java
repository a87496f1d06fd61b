import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
interface SupportDesk {
    @Prefill("About {{ticket}}:")
    String draft(String ticket);
}
