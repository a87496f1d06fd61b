package accepted;

import io.qwenterface.QwenModel;
import io.qwenterface.User;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@QwenModel("qwen-plus")
public interface Desk {
    @User("Greet{{#name}} {{.}}{{/name}}{{^name}} whoever it is{{/name}}.")
    String greet(@Nullable String name);
}

@Target(ElementType.PARAMETER)
@interface Nullable {}
