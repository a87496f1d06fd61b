package accepted;

import io.qwenterface.QwenModel;

public final class Outer {
    private Outer() {}

    @QwenModel("qwen-plus")
    public interface Desk {
        String ask(String question);
    }

    public static final class Middle {
        private Middle() {}

        @QwenModel("qwen-plus")
        public interface Desk {
            Answer ask(String question);
        }

        public record Answer(String text) {}
    }
}
