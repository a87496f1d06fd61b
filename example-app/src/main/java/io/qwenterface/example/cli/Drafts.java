package io.qwenterface.example.cli;

import io.qwenterface.example.desk.Assessment;
import io.qwenterface.example.desk.Priority;
import io.qwenterface.example.desk.SupportDesk;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Which tickets get a draft, and the drafting. */
final class Drafts {
    private final SupportDesk desk;
    private final Optional<Priority> from;

    /**
     * @param from the least priority that gets a draft; without it, no ticket does
     */
    Drafts(SupportDesk desk, Optional<Priority> from) {
        this.desk = desk;
        this.from = from;
    }

    boolean wanted(Assessment assessment) {
        return from.filter(assessment.triage().priority()::isAtLeast).isPresent();
    }

    /** Hands the draft on piece by piece and returns after the last; throws what ended it early. */
    void write(Assessment assessment, Consumer<String> pieces) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        desk.draft(assessment).subscribe(new Pieces(pieces, end));
        try {
            end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static final class Pieces implements Flow.Subscriber<String> {
        private final Consumer<String> pieces;
        private final CompletableFuture<Void> end;

        Pieces(Consumer<String> pieces, CompletableFuture<Void> end) {
            this.pieces = pieces;
            this.end = end;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String piece) {
            pieces.accept(piece);
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
