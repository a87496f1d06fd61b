import io.qwenterface.Tool;

class Shop {
    static final class Orders {
        @Tool("Finds an order.")
        protected String find(int number) {
            return "order " + number;
        }
    }

    enum Clock {
        SYSTEM;

        @Tool("The time.")
        String now() {
            return "12:00";
        }
    }

    record Rates(double tax) {
        @Tool("The price with taxes.")
        double gross(double net) {
            return net * (1 + tax);
        }
    }
}
