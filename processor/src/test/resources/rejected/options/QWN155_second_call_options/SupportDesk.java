import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.CallOptions;

@QwenModel("qwen-plus")
interface SupportDesk {
    @User("{{question}}")
    String answer(CallOptions mine, String question, CallOptions theirs);
}
