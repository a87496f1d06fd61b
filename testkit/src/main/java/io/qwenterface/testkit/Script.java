package io.qwenterface.testkit;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the test wants answered: first the queue, each once; then the first rule that matches, as often as it does. */
final class Script {
    private record Case(Predicate<RecordedRequest> when, Function<RecordedRequest, Answer> answer) {}

    private final Deque<Answer> queue = new ConcurrentLinkedDeque<>();
    private final List<Case> cases = new CopyOnWriteArrayList<>();

    void add(Answer next) {
        queue.add(next);
    }

    void add(Predicate<RecordedRequest> when, Function<RecordedRequest, Answer> answer) {
        cases.add(new Case(when, answer));
    }

    /** Null if the test said nothing. A fault of the test's own function comes out where the client can show it. */
    @Nullable
    Answer answer(RecordedRequest request) {
        Answer next = queue.poll();
        if (next != null) {
            return next;
        }
        try {
            for (Case each : cases) {
                if (each.when.test(request)) {
                    return each.answer.apply(request);
                }
            }
            return null;
        } catch (RuntimeException fault) {
            return Answer.error(500, "InternalError", "the function that answers in this test threw " + fault);
        }
    }
}
