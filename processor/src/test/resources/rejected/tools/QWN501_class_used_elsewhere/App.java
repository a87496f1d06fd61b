import io.qwenterface.runtime.QwenClient;

class App {
    static Desk desk(QwenClient client) {
        return new QwenDesk(client, new Orders());
    }
}
