package io.qwenterface.runtime.internal.json;

import io.qwenterface.runtime.codegen.JsonOutput;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the elements of one answer, each as soon as its text has ended: strictly first, then leniently, as a whole answer
 * is. Not thread-safe.
 *
 * @param <T> the elements
 */
public final class JsonElements<T> {
    private static final String END_OF_TEXT = "the end of the text";

    private final JsonAnswers answers;
    private final JsonOutput<T> output;
    private final JsonOutput<T> bare;
    private final ListScanner scanner = new ListScanner(this::read);
    private Consumer<? super T> sink = element -> {};
    private int count;

    JsonElements(JsonAnswers answers, JsonOutput<T> output) {
        this.answers = answers;
        this.output = output;
        this.bare = output.wrapped();
    }

    /**
     * Takes the next piece of the answer.
     *
     * @param sink takes the elements that end in it
     * @throws MismatchException if an element is not what {@code output} describes; those before it were given
     */
    public void add(String piece, Consumer<? super T> sink) {
        this.sink = sink;
        scanner.add(piece);
    }

    /**
     * The answer has ended.
     *
     * @param text all of it
     * @param cutOff whether it ended at a limit
     * @param sink takes the elements that only the whole answer shows
     * @throws MismatchException if the list is not complete, or if there is none
     */
    public void end(String text, boolean cutOff, Consumer<? super T> sink) {
        this.sink = sink;
        if (scanner.isClosed()) {
            return;
        }
        if (!scanner.isFound()) {
            all(text).forEach(sink);
        } else if (cutOff) {
            throw new MismatchException(place(), "the end of the list", END_OF_TEXT);
        } else if (!scanner.isBetween()) {
            String rest = scanner.rest();
            if (rest.isEmpty()) {
                throw new MismatchException(place(), "a whole element", END_OF_TEXT);
            }
            read(rest);
        }
    }

    private List<T> all(String text) {
        JsonOutput<List<T>> list = JsonOutput.<List<T>>prompted(
                        output.name(), output.schema(), json -> json.list(output.reader()))
                .wrapped();
        return answers.read(list, text).value();
    }

    private void read(String element) {
        T value;
        try {
            // An object is no wrapping of the element, even if one of its fields is named as that would be.
            value = answers.read(element.startsWith("{") ? output : bare, element)
                    .value();
        } catch (MismatchException e) {
            throw e.in(place());
        }
        count++;
        sink.accept(value);
    }

    private String place() {
        StringBuilder place = new StringBuilder(JsonPath.ROOT);
        JsonPath.appendIndex(place, count);
        return place.toString();
    }
}
