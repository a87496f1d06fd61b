package accepted;

import io.qwenterface.QwenModel;

@QwenModel("qwen-plus")
public interface Desk {
    Sender.Address sender(String text);

    Receiver.Address receiver(String text);

    Both both(String text);

    record Both(Sender.Address from, Receiver.Address to) {}

    final class Sender {
        private Sender() {}

        public record Address(String city) {}
    }

    final class Receiver {
        private Receiver() {}

        public record Address(String street, int number) {}
    }
}
