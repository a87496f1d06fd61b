package io.qwenterface.processor.report;

import java.util.Locale;

/**
 * Everything that can be wrong with a client, as one table. A code never changes its meaning.
 *
 * <p>1xx client and model, 2xx prompts, 3xx outputs, 4xx streams, 5xx special parameters, 9xx ours. An error can never
 * work; a warning is only short of our knowledge and can be silenced with {@code @SuppressWarnings("<code>")}.
 */
public enum ProblemCode {
    /** The catalogue does not know the model. */
    UNKNOWN_MODEL(101, Severity.WARNING),
    /** The catalogue does not list the model for the region. */
    MODEL_NOT_IN_REGION(102, Severity.WARNING),
    /** The generated class's name is taken. */
    NAME_TAKEN(103, Severity.ERROR),
    /** No {@code @QwenModel}. */
    NO_MODEL(104, Severity.ERROR),
    /** Something other than an interface is annotated. */
    NOT_AN_INTERFACE(105, Severity.ERROR),
    /** An interface that no class beside it can implement. */
    NOT_IMPLEMENTABLE(106, Severity.ERROR),
    /** A region without a shared host needs a workspace. */
    WORKSPACE_NEEDED(107, Severity.ERROR),
    /** The user's own model over a protocol that does not serve such models. */
    CUSTOM_MODEL_NEEDS_DASHSCOPE(108, Severity.ERROR),
    /** A model over a protocol that does not serve it. */
    MODEL_NEEDS_DASHSCOPE(109, Severity.ERROR),
    /** A protocol this version does not speak. */
    TRANSPORT_NOT_SPOKEN(110, Severity.ERROR),
    /** A model or workspace without a name. */
    BLANK_NAME(111, Severity.ERROR),
    /** A text that looks like an API key. */
    API_KEY(112, Severity.ERROR),
    /** A method with type parameters of its own. */
    GENERIC_METHOD(113, Severity.ERROR),
    /** An option out of its range. */
    OPTION_OUT_OF_RANGE(114, Severity.ERROR),
    /** Stop texts and stop tokens at once. */
    STOP_TWICE(115, Severity.ERROR),
    /** A timeout that is no duration, or none to wait for. */
    NOT_A_TIMEOUT(116, Severity.ERROR),
    /** More tokens than the catalogue lets the model answer with. */
    MAX_TOKENS_ABOVE_MODEL(117, Severity.WARNING),
    /** A processor option with a value it does not take. */
    PROCESSOR_OPTION(118, Severity.ERROR),

    /** A placeholder that names nothing. */
    UNKNOWN_PLACEHOLDER(201, Severity.ERROR),
    /** A parameter that no prompt uses. */
    UNUSED_PARAMETER(202, Severity.ERROR),
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY(203, Severity.ERROR),
    /** A prompt whose tags do not fit. */
    MALFORMED_TEMPLATE(204, Severity.ERROR),
    /** Both or neither of {@code value} and {@code resource}. */
    PROMPT_SOURCE(205, Severity.ERROR),
    /** A resource that is nowhere. */
    MISSING_RESOURCE(206, Severity.ERROR),
    /** A resource that is not UTF-8. */
    RESOURCE_ENCODING(207, Severity.ERROR),
    /** A prompt without a text. */
    BLANK_PROMPT(208, Severity.ERROR),
    /** Several parameters and no {@code @User}. */
    USER_NEEDED(209, Severity.ERROR),
    /** Neither a parameter nor {@code @User}. */
    NOTHING_TO_SEND(210, Severity.ERROR),
    /** A section over something that is not there or not there, or one of many. */
    NOT_A_SECTION(211, Severity.ERROR),
    /** A value without a text worth printing. */
    NOT_PRINTABLE(212, Severity.ERROR),
    /** <code>{{.}}</code> outside of a section. */
    NO_ELEMENT(213, Severity.ERROR),
    /** A value whose text tells its class and a number. */
    NO_TEXT_OF_ITS_OWN(214, Severity.WARNING),
    /** A placeholder in the syntax of other libraries. */
    SINGLE_BRACES(215, Severity.WARNING),
    /** A placeholder where nothing is filled in. */
    PLACEHOLDER_IN_EXAMPLE(216, Severity.WARNING),
    /** The same system and user prompt. */
    SAME_PROMPT(217, Severity.WARNING),
    /** A value that may be null outside of its section. */
    NULLABLE_PRINTED(218, Severity.WARNING),
    /** JSON inside of a quoted string. */
    JSON_IN_QUOTES(219, Severity.WARNING),

    /** A return type that is nothing to answer with. */
    RETURN_TYPE(301, Severity.ERROR),
    /** A type that cannot be read from JSON. */
    UNREADABLE_TYPE(302, Severity.ERROR),
    /** Several answers for a return type that holds one. */
    SEVERAL_ANSWERS(303, Severity.ERROR),

    /** A stream of something that is not streamed. */
    STREAM_ELEMENT(401, Severity.ERROR),

    /** Two conversations for one call. */
    SECOND_CONVERSATION(531, Severity.ERROR),
    /** A placeholder that names a conversation. */
    CONVERSATION_PRINTED(532, Severity.ERROR),

    /** A fault of ours. */
    INTERNAL(900, Severity.ERROR);

    private final String code;
    private final Severity severity;

    ProblemCode(int number, Severity severity) {
        this.code = String.format(Locale.ROOT, "QWN%03d", number);
        this.severity = severity;
    }

    /** How severe a problem is. */
    public enum Severity {
        /** No class is generated. */
        ERROR,
        /** The class is generated. */
        WARNING
    }

    /** As printed: {@code QWN101}. */
    public String code() {
        return code;
    }

    /** Error or warning. */
    public Severity severity() {
        return severity;
    }
}
