import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;

@QwenModel("qwq-plus")
interface SupportDesk {
    @Prefill("Dear")
    String draft(String ticket);
}
