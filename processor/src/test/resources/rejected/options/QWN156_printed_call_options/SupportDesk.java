import io.qwenterface.QwenModel;
import io.qwenterface.User;
import io.qwenterface.runtime.CallOptions;

@QwenModel("qwen-plus")
interface SupportDesk {
    @User("With {{options}}: {{question}}")
    String answer(CallOptions options, String question);
}
