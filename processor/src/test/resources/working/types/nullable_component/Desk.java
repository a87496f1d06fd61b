package accepted;

import io.qwenterface.QwenModel;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@QwenModel("qwen-plus")
public interface Desk {
    Person person(String text);

    record Person(String name, @Nullable String email, @Nullable Integer age) {}
}

@Target({ElementType.TYPE_USE})
@interface Nullable {}
