import io.qwenterface.QwenModel;
import io.qwenterface.runtime.CallOptions;

@QwenModel("qwen-plus")
interface SupportDesk {
    String answer(CallOptions options);
}
