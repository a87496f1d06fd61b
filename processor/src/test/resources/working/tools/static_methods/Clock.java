import io.qwenterface.Tool;

interface Clock {
    @Tool("The time.")
    static String now() {
        return "12:00";
    }
}
