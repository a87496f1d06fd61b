package io.qwenterface.processor.template;

import io.qwenterface.processor.model.PromptFault;
import java.util.List;

/**
 * A text taken apart.
 *
 * @param parts in order; of a malformed text, those that could be told
 * @param faults what is malformed, in order
 */
public record Syntax(List<Part> parts, List<PromptFault> faults) {
    /** Copies the lists. */
    public Syntax {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /** A piece of the text. */
    public sealed interface Part {}

    /** Text to send as it is. Never empty, never beside another one. */
    public record Text(String text) implements Part {}

    /** {@code {{a.b}}}. */
    public record Placeholder(Path path, PromptFault.Mark mark) implements Part {}

    /** {@code {{#a.b}}…{{/a.b}}}, or with {@code ^}. */
    public record Block(Path path, boolean inverted, PromptFault.Mark mark, List<Part> body) implements Part {
        /** Copies the list. */
        public Block {
            body = List.copyOf(body);
        }
    }

    /** Names joined by dots; none for <code>{{.}}</code>. */
    public record Path(List<String> names) {
        /** Copies the list. */
        public Path {
            names = List.copyOf(names);
        }

        /** Whether this is the element of the section around. */
        public boolean isElement() {
            return names.isEmpty();
        }

        @Override
        public String toString() {
            return isElement() ? "." : String.join(".", names);
        }
    }
}
