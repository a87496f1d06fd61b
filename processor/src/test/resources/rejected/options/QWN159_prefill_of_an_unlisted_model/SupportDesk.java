import io.qwenterface.Prefill;
import io.qwenterface.QwenModel;
import io.qwenterface.Region;

@QwenModel("qwen-long")
@Region(Region.Id.BEIJING)
interface SupportDesk {
    @Prefill("Dear")
    String draft(String ticket);
}
