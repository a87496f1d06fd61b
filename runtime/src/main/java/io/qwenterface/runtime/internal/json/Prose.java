package io.qwenterface.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What models put around an answer, and answers that are no JSON of themselves. */
final class Prose {
    private static final String THINKING = "<think>";
    private static final String THOUGHT = "</think>";

    /** Longer is an explanation, not a value. */
    private static final int MAX_BARE_LENGTH = 200;

    private Prose() {}

    /** Without the reasoning before it, and without a string's quotes and escapes if all of it is one JSON string. */
    static String answerIn(String text) {
        return unquoted(afterThinking(text.stripLeading()).stripLeading());
    }

    /** The text as a JSON string, if it is a single bare value; else null. */
    static @Nullable String bareValue(String answer) {
        String bare = answer.strip();
        if (bare.startsWith(TextScanner.FENCE) && bare.endsWith(TextScanner.FENCE) && bare.indexOf('\n') > 0) {
            bare = bare.substring(bare.indexOf('\n'), bare.length() - TextScanner.FENCE.length())
                    .strip();
        }
        int start = 0;
        int end = bare.length();
        while (end - start >= 2
                && bare.charAt(start) == bare.charAt(end - 1)
                && "\"'`*".indexOf(bare.charAt(start)) >= 0) {
            start++;
            end--;
        }
        bare = bare.substring(start, end).strip();
        if (bare.isEmpty() || bare.length() > MAX_BARE_LENGTH || bare.indexOf('\n') >= 0) {
            return null;
        }
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(bare, quoted);
        return quoted.append('"').toString();
    }

    /** Reasoning that never ends has no answer behind it. Where the answer comes first, the tag is part of it. */
    private static String afterThinking(String text) {
        int end = text.lastIndexOf(THOUGHT);
        if (text.startsWith(THINKING)) {
            return end < 0 ? "" : text.substring(end + THOUGHT.length());
        }
        boolean answerFirst = !text.isEmpty() && "{[`\"".indexOf(text.charAt(0)) >= 0;
        return end < 0 || answerFirst ? text : text.substring(end + THOUGHT.length());
    }

    private static String unquoted(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        try (JsonParser parser = new JsonText(text).parser()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                String inner = parser.getText();
                if (inner.indexOf('{') >= 0 && parser.nextToken() == null) {
                    return inner;
                }
            }
            return text;
        } catch (IOException e) {
            // No JSON string after all; it is mended with the rest of the text.
            return text;
        }
    }
}
