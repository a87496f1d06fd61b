import io.qwenterface.Tool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Orders {
    public record Parcel(String number, String place) {}

    @Tool("Tells where a parcel is.")
    public CompletableFuture<String> track(String number) {
        return CompletableFuture.completedFuture(number + " is in Singapore");
    }

    @Tool("Finds a parcel.")
    public CompletionStage<Parcel> find(String number) {
        return CompletableFuture.supplyAsync(() -> new Parcel(number, "Singapore"));
    }

    @Tool("Lists the parcels.")
    public CompletableFuture<List<Parcel>> list() {
        return CompletableFuture.completedFuture(List.of(new Parcel("A1", "Singapore")));
    }

    @Tool("Stops a parcel.")
    public CompletableFuture<Void> stop(String number) {
        return CompletableFuture.completedFuture(null);
    }

    @Tool("Says anything.")
    public CompletionStage<? extends String> anything() {
        return CompletableFuture.completedFuture("anything");
    }
}
