package io.qwenterface.processor.model;

import java.util.List;

/**
 * Something wrong with a prompt's text.
 *
 * @param kind what
 * @param mark where in the text; {@link Mark#NONE} if it is about the whole prompt
 * @param subject what it is about, as each kind says
 * @param context more about it, as each kind says
 * @param candidates names that would do
 */
public record PromptFault(Kind kind, Mark mark, String subject, String context, List<String> candidates) {
    /** Copies the list. */
    public PromptFault {
        candidates = List.copyOf(candidates);
    }

    /** A fault without more to say about it. */
    public static PromptFault of(Kind kind, Mark mark, String subject) {
        return new PromptFault(kind, mark, subject, "", List.of());
    }

    /** What can be wrong with a prompt. */
    public enum Kind {
        /** {@code value} and {@code resource} are both given. */
        BOTH_SOURCES,
        /** Neither is. */
        NO_SOURCE,
        /** The subject is a file that is nowhere; the candidates are the places looked at. */
        MISSING_RESOURCE,
        /** The subject is a file that is not UTF-8. */
        NOT_UTF8,
        /** The text is empty or blank. */
        BLANK,
        /** The subject is a tag without its closing braces. */
        UNCLOSED_TAG,
        /** The subject is a tag with nothing in it. */
        EMPTY_TAG,
        /** The subject is a tag whose content is no name; the context is that content. */
        NOT_A_NAME,
        /** The subject is a section that is never closed. */
        UNCLOSED_SECTION,
        /** The subject closes a section that is not open. */
        UNOPENED_SECTION,
        /** The subject closes a section while the context, opened later, is still open. */
        CROSSED_SECTION,
        /** The subject is a feature of Mustache that prompts do not have; the context names it. */
        UNSUPPORTED_TAG,
        /** The subject is no parameter and no property of a section's element. */
        UNKNOWN_VARIABLE,
        /** The subject is no property of the context, a type; the candidates are that type's properties. */
        UNKNOWN_PROPERTY,
        /** <code>{{.}}</code> outside of a section. */
        NO_ELEMENT,
        /** The subject is a section over the context, a type that decides nothing. */
        NOT_A_SECTION,
        /**
         * A value is printed that has no text worth printing. The subject says so as a sentence, the context is the way to
         * the part at fault if it is further in, the candidates are one cure.
         */
        NOT_PRINTABLE,
        /** The subject is a parameter of media, and the text is a system prompt. */
        MEDIA_IN_SYSTEM,
        /** The subject is a parameter of media, and the text asks for a property of it or for a section over it. */
        MEDIA_TAKEN_APART,
        /** The subject is a parameter of media inside of a section. */
        MEDIA_IN_SECTION,
        /** A method without {@code @User} has no parameter to send. */
        NOTHING_TO_SEND,
        /** A method without {@code @User} has several; the candidates are their names. */
        SEVERAL_PARAMETERS
    }

    /**
     * A place in a prompt's text.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     * @param text what stands there; never more than a line
     */
    public record Mark(int line, int column, String text) {
        /** The whole prompt. */
        public static final Mark NONE = new Mark(0, 0, "");

        /** The index of the marked characters in a text; -1 if they are not in that place of it. */
        public int indexIn(String prompt) {
            if (line == 0) {
                return -1;
            }
            int lineStart = 0;
            for (int i = 1; i < line; i++) {
                lineStart = prompt.indexOf('\n', lineStart) + 1;
                if (lineStart == 0) {
                    return -1;
                }
            }
            int index = lineStart + column - 1;
            return prompt.startsWith(text, index) ? index : -1;
        }
    }
}
