package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.internal.body.JsonBody;

/**
 * What takes the parts of a user message that holds more than text, in order. For the runtime: each protocol writes them
 * in its own way.
 */
@SuppressWarnings("exports")
public interface PromptParts {
    /** A text begins; what is added to the body until its end is the inside of its JSON string. */
    void textStart(JsonBody json);

    /** The text ends. */
    void textEnd(JsonBody json);

    /** Media of one parameter, at least one. */
    void media(JsonBody json, MediaArgument media);
}
