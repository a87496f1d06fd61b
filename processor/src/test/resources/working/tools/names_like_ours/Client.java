import io.qwenterface.Tool;

public class Client {
    public record SleepArguments(String text) {}

    public record Result(String text) {}

    @Tool("Waits.")
    public String sleep(int wait, String notify, String toString, boolean hashCode, SleepArguments arguments) {
        return wait + notify + toString + hashCode + arguments;
    }

    @Tool("A record named like a variable of ours, as a result.")
    public Result readSleepArguments(String json, String reader, String result, String arguments, String context) {
        return new Result(json + reader + result + arguments + context);
    }
}
