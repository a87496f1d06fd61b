// Classes without a package are rare, but legal.
import io.qwenterface.QwenModel;


@QwenModel("qwen-plus")
public interface SupportDesk {
    String summary(String ticket);
}
