package accepted;

import io.qwenterface.QwenModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@QwenModel("qwen-plus")
public interface Desk {
    A read(String text);

    record A(List<List<B>> rows, Map<String, Map<String, B>> table, Optional<List<B>> rest) {}

    record B(C c, List<C> more) {}

    record C(String text, Optional<B2> inner) {}

    record B2(int number) {}
}
