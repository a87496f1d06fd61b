package orders;

import io.qwenterface.Tool;

class Hidden {
    @Tool("Counts the orders.")
    public int count() {
        return 3;
    }

    @Tool("Formats a number.")
    public static String format(int number) {
        return "A" + number;
    }
}
