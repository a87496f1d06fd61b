package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.qwenterface.runtime.codegen.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one value that was asked for in a text that is not just that value. Prefers what stands in a fence to what
 * stands in prose, and what has the right shape to what has it one level further in. Two that differ are none: which of
 * them was meant is the model's to say.
 */
final class LenientAnswer<T> {
    private final JsonOutput<T> output;
    private final Supplier<?> mapper;
    private final List<Candidate<T>> candidates = new ArrayList<>();
    private @Nullable MismatchException failure;
    private int failedLength;

    LenientAnswer(JsonOutput<T> output, Supplier<?> mapper) {
        this.output = output;
        this.mapper = mapper;
    }

    T read(String text) {
        String answer = Prose.answerIn(text);
        JsonFragments fragments = JsonFragments.in(answer);
        for (JsonFragments.Fragment fragment : fragments.found()) {
            tryFragment(fragment);
        }
        MismatchException broken = fragments.broken();
        if (broken != null) {
            failed(broken, fragments.brokenLength());
        }
        if (fragments.isEmpty() && output.isWrapped()) {
            String bare = Prose.bareValue(answer);
            if (bare != null) {
                tryAt(List.of(Place.WHOLE), new JsonFragments.Fragment(bare, false));
            }
        }
        if (!candidates.isEmpty()) {
            return onlyOne();
        }
        if (failure != null) {
            throw failure;
        }
        throw new MismatchException(
                JsonPath.ROOT, "a JSON object", answer.isBlank() ? Found.NOTHING : Found.quoted(answer));
    }

    private T onlyOne() {
        boolean fenced = candidates.stream().anyMatch(Candidate::fenced);
        candidates.removeIf(candidate -> candidate.fenced() != fenced);
        boolean direct = candidates.stream().anyMatch(Candidate::direct);
        candidates.removeIf(candidate -> candidate.direct() != direct);
        T first = candidates.get(0).value();
        for (Candidate<T> other : candidates) {
            if (!other.value().equals(first)) {
                throw new MismatchException(JsonPath.ROOT, "one answer", candidates.size() + " that differ");
            }
        }
        return first;
    }

    private void tryFragment(JsonFragments.Fragment fragment) {
        tryAt(
                output.isWrapped()
                        ? List.of(Place.UNDER_VALUE, Place.WHOLE, Place.ONLY_CHILD)
                        : List.of(Place.WHOLE, Place.ONLY_CHILD),
                fragment);
    }

    /** Tries one place after the other, as long as the mismatch is the fragment's shape and not something inside it. */
    private void tryAt(List<Place> places, JsonFragments.Fragment fragment) {
        MismatchException mismatch = null;
        for (Place place : places) {
            try {
                T value = read(place, new JsonText(fragment.json()));
                candidates.add(new Candidate<>(value, fragment.fenced(), place != Place.ONLY_CHILD));
                return;
            } catch (MismatchException e) {
                boolean inside = isInside(place, e);
                if (mismatch == null || inside) {
                    mismatch = e;
                }
                if (inside) {
                    break;
                }
            }
        }
        if (mismatch != null) {
            failed(mismatch, fragment.json().length());
        }
    }

    /** Whether the shape was right, and only what is in it was not. */
    private static boolean isInside(Place place, MismatchException mismatch) {
        if (mismatch.getCause() != null) {
            return true;
        }
        String path = mismatch.path();
        int lastStep = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return lastStep >= (place == Place.ONLY_CHILD ? 2 : 1);
    }

    private T read(Place place, JsonText text) {
        try (JsonParser parser = text.parser()) {
            StreamingJsonReader json = new StreamingJsonReader(text, parser, mapper, true);
            parser.nextToken();
            switch (place) {
                case WHOLE -> {
                    // It stands there.
                }
                case UNDER_VALUE -> moveUnderValue(json);
                case ONLY_CHILD -> moveToChild(json);
            }
            T value = json.notNull(output.reader());
            if (place == Place.ONLY_CHILD && !parser.nextToken().isStructEnd()) {
                throw new MismatchException(JsonPath.ROOT, "one value", "several");
            }
            return value;
        } catch (IOException e) {
            throw new MismatchException(JsonPath.ROOT, "JSON", "text that is none: " + e.getMessage(), e);
        }
    }

    private static void moveUnderValue(StreamingJsonReader json) throws IOException {
        JsonParser parser = json.parser;
        if (json.token() == JsonToken.START_OBJECT) {
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(JsonAnswers.WRAPPER)) {
                    return;
                }
                parser.skipChildren();
            }
        }
        throw new MismatchException(JsonPath.ROOT, "an object with a field named value", Found.at(parser));
    }

    private static void moveToChild(StreamingJsonReader json) throws IOException {
        boolean inObject = json.token() == JsonToken.START_OBJECT;
        JsonToken child = json.parser.nextToken();
        if (inObject && child == JsonToken.FIELD_NAME) {
            child = json.parser.nextToken();
        }
        if (child.isStructEnd()) {
            throw new MismatchException(JsonPath.ROOT, "one value", Found.NOTHING);
        }
    }

    /** The failure in the longest piece of JSON is the one to tell: that piece was the answer. */
    private void failed(MismatchException mismatch, int length) {
        if (failure == null || length > failedLength) {
            failure = mismatch;
            failedLength = length;
        }
    }

    /** Where in a fragment the value may stand. */
    private enum Place {
        WHOLE,
        UNDER_VALUE,
        /** The one element of an array, or the one field of an object: <code>{"triage": {…}}</code>. */
        ONLY_CHILD
    }

    private record Candidate<T>(T value, boolean fenced, boolean direct) {}
}
