package io.qwenterface.processor.model;

import java.util.List;

/**
 * A prompt's text with its placeholders, in order. Neighbouring literals are joined; comments and the white space around
 * standalone lines are gone.
 */
public record PromptTemplate(List<Node> nodes) {
    /** A template without a text. */
    public static final PromptTemplate EMPTY = new PromptTemplate(List.of());

    /** Copies the list. */
    public PromptTemplate {
        nodes = List.copyOf(nodes);
    }
}
