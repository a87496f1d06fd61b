package io.qwenterface.processor.report;

import java.util.Locale;

/**
 * Everything that can be wrong with a client, as one table. A code never changes its meaning.
 *
 * <p>1xx client and model, 2xx prompts, 3xx outputs, 4xx streams, 5xx tools and special parameters, 9xx ours. An error can never
 * work; a warning is only short of our knowledge and can be silenced with {@code @SuppressWarnings("<code>")}.
 */
public enum ProblemCode {
    /** The catalogue does not know the model. */
    UNKNOWN_MODEL(
            101,
            Severity.WARNING,
            "A model that the catalogue does not know. The name is sent as you wrote it, so a model newer "
                    + "than this version works.",
            "Mend the name, or confirm a newer model with `@SuppressWarnings(\"QWN101\")`."),
    /** The catalogue does not list the model for the region. */
    MODEL_NOT_IN_REGION(
            102,
            Severity.WARNING,
            "A model that the catalogue does not list for the region. The service may have begun to offer it "
                    + "there; else the call is refused.",
            "Name a region that offers the model, or confirm it with `@SuppressWarnings(\"QWN102\")`."),
    /** The generated class's name is taken. */
    NAME_TAKEN(
            103,
            Severity.ERROR,
            "The name of the generated class is taken. The class beside it is yours, so nothing is written "
                    + "over it.",
            "Rename one of the two types."),
    /** No {@code @QwenModel}. */
    NO_MODEL(
            104,
            Severity.ERROR,
            "An interface with a region, a workspace or a system prompt, but without a model. Without "
                    + "`@QwenModel` nothing is generated.",
            "Add `@QwenModel` with the model's name."),
    /** Something other than an interface is annotated. */
    NOT_AN_INTERFACE(
            105,
            Severity.ERROR,
            "Something other than an interface is annotated. Only an interface can be implemented.",
            "Declare it as an interface."),
    /** An interface that no class beside it can implement. */
    NOT_IMPLEMENTABLE(
            106,
            Severity.ERROR,
            "An interface that no class beside it can implement. It is private, or in something private, generic or sealed,"
                    + " or names a type of its package that a type inside of it hides.",
            "Make it at least package-private, without type parameters, and not sealed; rename a type that hides another."),
    /** A region without a shared host needs a workspace. */
    WORKSPACE_NEEDED(
            107,
            Severity.ERROR,
            "A region without a shared host, and no workspace. Frankfurt and Tokyo answer on a workspace's "
                    + "own host only, and so does `dedicatedHost`.",
            "Name the workspace with `@Workspace`."),
    /** The user's own model over a protocol that does not serve such models. */
    CUSTOM_MODEL_NEEDS_DASHSCOPE(
            108,
            Severity.ERROR,
            "A model of your own over a protocol that does not serve it. Models that you tuned or deployed "
                    + "answer over DashScope only.",
            "Leave the transport at `AUTO`, or set it to `DASHSCOPE`."),
    /** A model over a protocol that does not serve it. */
    MODEL_NEEDS_DASHSCOPE(
            109,
            Severity.ERROR,
            "A model over a protocol that does not serve it. `AUTO` takes the one that does.",
            "Leave the transport at `AUTO`, or set it to `DASHSCOPE`."),
    /** A model or workspace without a name. */
    BLANK_NAME(111, Severity.ERROR, "A model or workspace without a name.", "Write the name."),
    /** A text that looks like an API key. */
    API_KEY(
            112,
            Severity.ERROR,
            "A text that looks like an API key. A class file is no place for a secret. Keys belong to the "
                    + "client: see the README.",
            "Take the key out of the source, and revoke it if the source was shared."),
    /** A method with type parameters of its own. */
    GENERIC_METHOD(
            113,
            Severity.ERROR,
            "A method with type parameters of its own. The shape of the answer must be known when the "
                    + "interface is compiled.",
            "Declare a method for each type."),
    /** An option out of its range. */
    OPTION_OUT_OF_RANGE(
            114,
            Severity.ERROR,
            "An option out of its range. The service would refuse the call.",
            "Set a value inside the range that the message gives, or leave the option out."),
    /** Stop texts and stop tokens at once. */
    STOP_TWICE(
            115,
            Severity.ERROR,
            "Stop texts and stop tokens at once. The service takes one kind.",
            "Keep one of `stop` and `stopTokens`."),
    /** A timeout that is no duration, or none to wait for. */
    NOT_A_TIMEOUT(
            116,
            Severity.ERROR,
            "A timeout that is no duration.",
            "Write a positive ISO-8601 duration, such as `PT90S`."),
    /** More tokens than the catalogue lets the model answer with. */
    MAX_TOKENS_ABOVE_MODEL(
            117,
            Severity.WARNING,
            "More tokens than the model can answer with.",
            "Lower the number, or confirm it with `@SuppressWarnings(\"QWN117\")`."),
    /** A processor option with a value it does not take. */
    PROCESSOR_OPTION(
            118,
            Severity.ERROR,
            "A processor option with a value that it does not take. `-Aqwenterface.component` takes `jakarta`"
                    + " or `spring`; the README lists all options.",
            "Set a value that it takes, or remove the option."),
    /** A mark for the context cache where there is no place for it. */
    CACHE_UNMARKABLE(
            119,
            Severity.ERROR,
            "A prompt that is to be kept in the context cache, but cannot be marked: the Responses API and DashScope's path"
                    + " for texts have no place for a mark, and in a message with images it stands on the text at the"
                    + " end.",
            "Choose `Transport.OPENAI_CHAT`, or remove `cache = true`; the service's implicit cache works without."),
    /** A limit of tokens on an answer in JSON. */
    MAX_TOKENS_CUTS_JSON(
            120,
            Severity.WARNING,
            "A limit of tokens on an answer that is read from JSON. What it cuts off cannot be read, and the service's"
                    + " documentation advises against it.",
            "Remove `maxTokens`, or confirm it with `@SuppressWarnings(\"QWN120\")`."),
    /** Thinking asked of a model that has none. */
    CANNOT_THINK(
            150,
            Severity.ERROR,
            "Thinking asked of a model that has none. The service would refuse the call.",
            "Choose a model that thinks."),
    /** No thinking asked of a model that cannot be kept from it. */
    ALWAYS_THINKS(
            151,
            Severity.ERROR,
            "No thinking asked of a model that always thinks.",
            "Choose a model that can do without."),
    /** A budget of thinking out of its range. */
    THINKING_BUDGET(
            152,
            Severity.ERROR,
            "A budget of thinking that is no number of tokens.",
            "Set 1 or more, or leave `budget` out for as many as the model allows."),
    /** A budget for thinking that is off. */
    BUDGET_WITHOUT_THINKING(153, Severity.ERROR, "A budget for thinking that is switched off.", "Remove `budget`."),
    /** A structured answer from a model that cannot give one while it thinks. */
    THINKING_INTO_JSON(
            154,
            Severity.ERROR,
            "A structured answer from a model that cannot give one while it thinks.",
            "Write `@Thinking(false)` on the method that the message names."),
    /** Two CallOptions for one call. */
    SECOND_CALL_OPTIONS(
            155,
            Severity.ERROR,
            "A method with two parameters of type `CallOptions`. A call has one.",
            "Remove one of the two parameters."),
    /** A placeholder that names a CallOptions. */
    CALL_OPTIONS_PRINTED(
            156,
            Severity.ERROR,
            "A placeholder that names a `CallOptions`. Options go out beside the prompt, not in it.",
            "Remove the placeholder."),
    /** A text to go on from, and thinking. */
    PREFILL_WHILE_THINKING(
            157,
            Severity.ERROR,
            "`@Prefill` for a model that thinks. Models go on from a text without thinking only.",
            "Write `@Thinking(false)`, choose a model that can do without, or remove `@Prefill`."),
    /** A text to go on from, and an answer that is no text. */
    PREFILL_OF_A_VALUE(
            158,
            Severity.ERROR,
            "`@Prefill` on a method that returns a value. It begins a text.",
            "Remove `@Prefill`, or return `String`."),
    /** A model that is not documented to go on from a text. */
    PREFILL_OF_UNLISTED_MODEL(
            159,
            Severity.WARNING,
            "`@Prefill` for a model that is not documented to go on from a text.",
            "Choose another model, or confirm it with `@SuppressWarnings(\"QWN159\")`."),
    /** No text to go on from. */
    EMPTY_PREFILL(160, Severity.ERROR, "`@Prefill` without a text.", "Write the beginning of the answer."),
    /** A placeholder where nothing is filled in. */
    PLACEHOLDER_IN_PREFILL(
            161,
            Severity.WARNING,
            "A placeholder in `@Prefill`. Its text is the same in every call.",
            "Write the text itself in its place."),
    /** Several replies, and no number of them. */
    CHOICES_UNSAID(
            162,
            Severity.ERROR,
            "A list of replies from a method that does not say how many to ask for.",
            "Add `@Options(n = 2)`, up to 4."),
    /** Several answers in a conversation. */
    CHOICES_IN_CONVERSATION(
            163,
            Severity.ERROR,
            "Several answers in a conversation, which can go on with one only.",
            "Remove the conversation, or remove `n`."),
    /** Several answers of a model that is not documented to give them. */
    CHOICES_UNDOCUMENTED(
            164,
            Severity.WARNING,
            "Several answers of a model that no source says to give them, or of one that thinks meanwhile.",
            "Choose another model, write `@Thinking(false)`, or confirm it with `@SuppressWarnings(\"QWN164\")`."),
    /** An effort of thinking that is off, or limited already. */
    EFFORT_CONTRADICTED(
            165,
            Severity.ERROR,
            "An effort of thinking that is switched off, or has a budget. The service takes an effort or a budget.",
            "Keep one of them."),
    /** An effort for a model that is not documented to take one. */
    EFFORT_OF_ANOTHER_LINE(
            166,
            Severity.WARNING,
            "An effort for a model that is not of the Qwen3.8 line. No other is documented to take one.",
            "Set `budget` instead, or confirm it with `@SuppressWarnings(\"QWN166\")`."),
    /** Speech of a method that cannot hand it on. */
    SPEECH_NEEDS_EVENTS(
            167,
            Severity.ERROR,
            "`@Speech` on a method whose return type has no place for sound. The service sends speech in streams only, and"
                    + " `StreamEvent.Audio` brings it.",
            "Return `Flow.Publisher<StreamEvent>`, or keep `@Speech` off the method."),
    /** Speech of a model that has none. */
    CANNOT_SPEAK(
            168,
            Severity.ERROR,
            "`@Speech` with a model that answers with text only.",
            "Choose a model that speaks, for example `qwen3.5-omni-flash`."),
    /** Speech over a protocol that has none. */
    SPEECH_OVER_CHAT_ONLY(
            169,
            Severity.ERROR,
            "`@Speech` over another protocol than chat completions, which alone bring speech.",
            "Choose `Transport.OPENAI_CHAT`."),
    /** A voice without a name. */
    NO_VOICE(170, Severity.ERROR, "`@Speech` without the name of a voice.", "Name a voice that the model has."),
    /** Speech of a model of which nobody says that it speaks. */
    SPEECH_UNDOCUMENTED(
            171,
            Severity.WARNING,
            "`@Speech` with a model of which no source says that it speaks.",
            "Choose one that is documented to, or confirm it with `@SuppressWarnings(\"QWN171\")`."),

    /** A placeholder that names nothing. */
    UNKNOWN_PLACEHOLDER(
            201, Severity.ERROR, "A placeholder that names nothing.", "Name a parameter, or add one of that name."),
    /** A parameter that no prompt uses. */
    UNUSED_PARAMETER(
            202, Severity.ERROR, "A parameter that no prompt uses.", "Use the parameter in a prompt, or remove it."),
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY(
            203, Severity.ERROR, "A property that the type does not have.", "Correct the name, or add the property."),
    /** A prompt whose tags do not fit. */
    MALFORMED_TEMPLATE(
            204,
            Severity.ERROR,
            "A template whose tags do not fit. A tag is never closed, sections cross, or a tag is empty.",
            "Close, open or fill the tag at the line and column that the message names."),
    /** Both or neither of {@code value} and {@code resource}. */
    PROMPT_SOURCE(
            205,
            Severity.ERROR,
            "Both or neither of `value` and `resource`. A prompt has one source.",
            "Write exactly one of the two."),
    /** A resource that is nowhere. */
    MISSING_RESOURCE(
            206,
            Severity.ERROR,
            "A prompt file that is nowhere. It is looked for on the class path, in the class output, and "
                    + "under `-Aqwenterface.resources`.",
            "Put the file among the resources, or name its folder with `-Aqwenterface.resources=DIR`."),
    /** A resource that is not UTF-8. */
    RESOURCE_ENCODING(207, Severity.ERROR, "A prompt file that is not UTF-8.", "Save the file as UTF-8."),
    /** A prompt without a text. */
    BLANK_PROMPT(208, Severity.ERROR, "A prompt without a text.", "Write a text, or remove the annotation."),
    /** Several parameters and no {@code @User}. */
    USER_NEEDED(
            209,
            Severity.ERROR,
            "Several parameters and no `@User`. Which of them to send, and how, is for you to say.",
            "Add `@User` with a prompt that uses the parameters."),
    /** Neither a parameter nor {@code @User}. */
    NOTHING_TO_SEND(
            210,
            Severity.ERROR,
            "Neither a parameter nor `@User`. There is nothing to send.",
            "Add a parameter, or `@User` with a text."),
    /** A section over something that is not there or not there, or one of many. */
    NOT_A_SECTION(
            211,
            Severity.ERROR,
            "A section over a value that is always there, and one. A section is for an `Iterable`, an array, "
                    + "an `Optional`, a `boolean`, or what is `@Nullable`.",
            "Remove the section, or make the value one that may be absent."),
    /** A value without a text worth printing. */
    NOT_PRINTABLE(
            212, Severity.ERROR, "A value without a text worth printing.", "Pass what the value holds as a `String`."),
    /** <code>{{.}}</code> outside of a section. */
    NO_ELEMENT(
            213,
            Severity.ERROR,
            "`{{.}}` outside of a section.",
            "Name the value, or put the tag inside of a section."),
    /** A value whose text tells its class and a number. */
    NO_TEXT_OF_ITS_OWN(
            214,
            Severity.WARNING,
            "A value of a class without `toString()`. It would print as its class and a number.",
            "Give it a `toString()`, make it a record, or print its properties."),
    /** A placeholder in the syntax of other libraries. */
    SINGLE_BRACES(
            215,
            Severity.WARNING,
            "A placeholder as other libraries write it. In a prompt, one brace is text.",
            "Double the braces, or confirm the text with `@SuppressWarnings(\"QWN215\")`."),
    /** A placeholder where nothing is filled in. */
    PLACEHOLDER_IN_EXAMPLE(
            216,
            Severity.WARNING,
            "A placeholder in an example. Examples are the same in every call.",
            "Write an example value in its place."),
    /** The same system and user prompt. */
    SAME_PROMPT(
            217,
            Severity.WARNING,
            "The same prompt twice, as `@System` and as `@User`.",
            "Say in `@System` what the model is, in `@User` what to do this time."),
    /** A value that may be null outside of its section. */
    NULLABLE_PRINTED(
            218,
            Severity.WARNING,
            "A value that may be null, printed outside of a section over it. Null prints nothing.",
            "Put it and the words around it into a section over it."),
    /** JSON inside of a quoted string. */
    JSON_IN_QUOTES(
            219,
            Severity.WARNING,
            "A record, list or map between quotes. It prints as JSON, with quotes of its own.",
            "Leave out the quotes around it."),
    /** A property of a section's elements hides a parameter. */
    SHADOWED_PARAMETER(
            220,
            Severity.WARNING,
            "A name inside of a section that is a property of its elements and a parameter too. The property is printed.",
            "Give the parameter another name."),

    /** A return type that is nothing to answer with. */
    RETURN_TYPE(
            301,
            Severity.ERROR,
            "A return type that is nothing to answer with.",
            "Return `String`, or the type to read from the answer."),
    /** A type that cannot be read from JSON. */
    UNREADABLE_TYPE(
            302,
            Severity.ERROR,
            "A type that cannot be read from JSON. The message names the way to it.",
            "Change the type where the message points."),
    /** Several answers for a return type that holds one. */
    SEVERAL_ANSWERS(
            303,
            Severity.ERROR,
            "Several answers for a return type that holds one.",
            "Return `List<Reply<…>>`, or ask for one answer."),
    /** A constraint on a type that it says nothing about. */
    CONSTRAINT_TARGET(
            304,
            Severity.ERROR,
            "A constraint of Jakarta Validation on a type that it says nothing about. A validator would fail on it, too.",
            "Use the constraint that the message names, or remove it."),
    /** Constraints that no value meets. */
    CONTRADICTING_CONSTRAINTS(
            305,
            Severity.ERROR,
            "Constraints that no value meets. Every answer would be refused.",
            "Correct the bounds that the message names."),
    /** A regular expression that is none. */
    CONSTRAINT_PATTERN(
            306, Severity.ERROR, "A `@Pattern` that is no regular expression.", "Correct the regular expression."),
    /** A bound that is none. */
    CONSTRAINT_BOUND(
            307,
            Severity.ERROR,
            "A constraint whose bound is none: a size below zero, or a text that is no number.",
            "Correct the bound."),
    /** A constraint that nothing here checks. */
    UNCHECKED_CONSTRAINT(
            308,
            Severity.WARNING,
            "A constraint that the model is not told and nothing checks, such as `@Past`, one of your own, or any on a text"
                    + " that is returned as it comes.",
            "Check it where you use the answer, and confirm that with `@SuppressWarnings(\"QWN308\")`."),

    /** A stream of something that is not streamed. */
    STREAM_ELEMENT(
            401,
            Severity.ERROR,
            "A stream of something that is not streamed.",
            "Publish `String`, `StreamEvent`, or a type that can be read from JSON."),
    /** Snapshots of what is no object. */
    PARTIAL(
            402,
            Severity.ERROR,
            "Snapshots of something that is no object. They tell of the fields of a record, or of the record that a "
                    + "sealed interface stands for.",
            "Name a record or a sealed interface in `Partial<…>`, or publish the elements themselves."),
    /** A stream of wrapped elements. */
    STREAM_WRAPPER(
            403,
            Severity.ERROR,
            "A stream of elements in a wrapping that only a whole answer has.",
            "Publish what the wrapping holds, or `StreamEvent`."),

    /** A tool's parameter that no model could write. */
    TOOL_PARAMETER(
            501,
            Severity.ERROR,
            "A parameter of a tool that cannot be read from JSON. The model writes a tool's arguments as JSON.",
            "Use a type that the message names."),
    /** A tool's result that cannot be sent. */
    TOOL_RESULT(
            502,
            Severity.ERROR,
            "A result of a tool that cannot be written as JSON. A tool's result is sent to the model as text.",
            "Return a type that the message names."),
    /** Two tools of one name. */
    TOOL_NAME_TWICE(
            503,
            Severity.ERROR,
            "Two tools of one name. The model calls a tool by its name.",
            "Give one of them another name with `@Tool(name = …)`."),
    /** A name that the service refuses. */
    TOOL_NAME(
            504,
            Severity.ERROR,
            "A name of a tool that the service refuses. It takes letters, digits, `_` and `-`, at most 64.",
            "Give the tool another name with `@Tool(name = …)`."),
    /** A name that the service keeps for itself. */
    TOOL_NAME_RESERVED(
            505,
            Severity.ERROR,
            "A tool named `search`. The service keeps that name for itself.",
            "Give the tool another name with `@Tool(name = …)`."),
    /** A class of tools without a tool. */
    NO_TOOL_METHOD(
            506,
            Severity.ERROR,
            "A class in `@Tools` that has no method with `@Tool`. The model could call nothing of it.",
            "Write `@Tool` on the methods that the model may call."),
    /** A type that can have no tools, or that the generated class cannot use. */
    NO_TOOL_CLASS(
            507,
            Severity.ERROR,
            "A type in `@Tools` that cannot be used there: no class or interface, or generic, or out of the generated "
                    + "class's sight.",
            "List a class that is as the message says."),
    /** A tool that the generated class cannot call. */
    TOOL_NOT_CALLABLE(
            508,
            Severity.ERROR,
            "A tool that the generated class cannot call, since it is private, or not public in another package.",
            "Make the method visible."),
    /** A tool with type parameters. */
    GENERIC_TOOL(
            509,
            Severity.ERROR,
            "A tool with type parameters of its own. What the model may write must be known when the interface is "
                    + "compiled.",
            "Declare a method for each type."),
    /** A class of tools listed twice. */
    TOOL_CLASS_TWICE(510, Severity.ERROR, "A class that `@Tools` lists twice.", "List it once."),
    /** Several answers from a call with tools. */
    TOOLS_WITH_SEVERAL_ANSWERS(
            511,
            Severity.ERROR,
            "Several answers of a call with tools. The service gives one where there are tools.",
            "Remove `n`, or take the tools away with `@Tools({})`."),
    /** Tools for a model that calls none. */
    MODEL_WITHOUT_TOOLS(
            512,
            Severity.WARNING,
            "Tools for a model that calls none, as far as the catalogue knows.",
            "Choose a model that calls tools, or confirm it with `@SuppressWarnings(\"QWN512\")`."),
    /** A number of rounds that leaves none. */
    MAX_ROUNDS(513, Severity.ERROR, "A `maxRounds` that lets the model call no tool.", "Set 1 or more."),
    /** A tool's mark on a method that the model answers. */
    TOOL_ON_A_CLIENT(
            514,
            Severity.ERROR,
            "`@Tool` on a method of a client. It marks methods that a model calls, not those that it answers.",
            "Remove `@Tool`, or move the method to a class that `@Tools` lists."),
    /** Built-in tools over a protocol without them. */
    BUILTIN_NEEDS_RESPONSES(
            515,
            Severity.ERROR,
            "Built-in tools over a protocol that has none. Only the Responses API runs tools of its own.",
            "Remove `builtin`, or call over `OPENAI_RESPONSES`."),
    /** No tools where some are expected. */
    NO_TOOLS(
            516,
            Severity.ERROR,
            "A `@Tools` that lists nothing. Only on a method, and only to take the interface's tools away, it may be empty.",
            "List a class with `@Tool` methods, or remove `@Tools`."),
    /** A tool that the model knows nothing about. */
    TOOL_WITHOUT_DESCRIPTION(
            517,
            Severity.WARNING,
            "A tool without a description. The model has nothing but the name to decide when to call it. Javadoc is known "
                    + "only while the class is compiled together with the interface.",
            "Describe it in `@Tool`, or in Javadoc."),
    /** A tool whose parameters have lost their names. */
    TOOL_PARAMETER_NAMES(
            518,
            Severity.WARNING,
            "A tool whose parameters are called `arg0` and so on, which tells the model nothing. A class file has their "
                    + "names only if it was compiled with `-parameters` or `-g`.",
            "Compile the class with `-parameters`."),
    /** A built-in tool that nobody told us of. */
    UNKNOWN_BUILTIN(
            519,
            Severity.WARNING,
            "A name in `builtin` that is not among the Responses API's tools, as far as this version knows. It is sent as "
                    + "written.",
            "Correct the name, or confirm it with `@SuppressWarnings(\"QWN519\")`."),
    /** A built-in tool that is more than a name. */
    BUILTIN_WITH_SETTINGS(
            520,
            Severity.ERROR,
            "A built-in tool that needs settings: `file_search` a vector store, `mcp` a server. `builtin` takes names "
                    + "only, and the service would refuse the tool.",
            "Remove it, and offer a method with `@Tool` that does the same."),
    /** A built-in tool listed twice. */
    BUILTIN_TWICE(521, Severity.ERROR, "A name that `builtin` lists twice.", "List it once."),
    /** Reading pages without finding any. */
    EXTRACTOR_NEEDS_SEARCH(
            522,
            Severity.ERROR,
            "`web_extractor` without `web_search`. The service takes it only together with that.",
            "Add `web_search`."),
    /** Reading pages without thinking. */
    EXTRACTOR_NEEDS_THINKING(
            523,
            Severity.ERROR,
            "`web_extractor` for `qwen3-max` while it does not think, which the service refuses.",
            "Add `@Thinking`, or choose another model."),

    /** Two conversations for one call. */
    SECOND_CONVERSATION(
            531,
            Severity.ERROR,
            "A method with two conversations. A call goes on with one.",
            "Remove one of the two parameters."),
    /** A placeholder that names a conversation. */
    CONVERSATION_PRINTED(
            532,
            Severity.ERROR,
            "A placeholder that names a conversation. Its messages go out before the prompt, not in it.",
            "Remove the placeholder."),

    /** A key of a stored conversation that is none. */
    CONVERSATION_KEY(
            533,
            Severity.ERROR,
            "A `@ConversationId` on something that is no key. Conversations are kept under a `String`, `UUID`, `int` or"
                    + " `long`.",
            "Make the parameter a `String`."),
    /** A parameter of media that is of no type to send. */
    MEDIA_TYPE(
            541,
            Severity.ERROR,
            "An image, a video or sound of a type that cannot be sent.",
            "Use `URI`, `Path`, `byte[]`, `Media`, or a `List` of one of these."),
    /** Two annotations of media on one parameter. */
    TWO_KINDS_OF_MEDIA(
            542,
            Severity.ERROR,
            "A parameter that is two of image, video and sound. A part of a message is one.",
            "Keep one of the annotations."),
    /** Images or videos for a model that does not see them. */
    CANNOT_SEE(
            543,
            Severity.ERROR,
            "An image or a video for a model that does not see it. The service would refuse the call.",
            "Choose a model that sees it, such as `qwen3.5-plus`."),
    /** Sound for a model that does not hear. */
    CANNOT_HEAR(
            544,
            Severity.ERROR,
            "Sound for a model that does not hear. The service would refuse the call.",
            "Choose a model that hears, such as `qwen3.5-omni-flash`."),
    /** Media in a system prompt. */
    MEDIA_IN_SYSTEM(
            545,
            Severity.ERROR,
            "An image, a video or sound in `@System`. Only a user message holds them.",
            "Write the placeholder in `@User`, or nowhere to have it before the text."),
    /** A property of media, or a section over them. */
    MEDIA_TAKEN_APART(
            546,
            Severity.ERROR,
            "A placeholder or section that looks into an image, a video or sound. They are sent whole.",
            "Write the parameter's name alone, or nothing to have it before the text."),
    /** Media inside of a section. */
    MEDIA_IN_SECTION(
            547,
            Severity.ERROR,
            "An image, a video or sound inside of a section. Sections are text only.",
            "Move it out of the section. A `@Nullable` parameter that is null sends nothing."),
    /** Pixels that the model does not take. */
    PIXELS_OUT_OF_RANGE(
            548,
            Severity.ERROR,
            "A number of pixels that the model does not take. The service would refuse the call.",
            "Set a value inside the range that the message gives, or leave it out."),
    /** More pixels at least than at most. */
    PIXELS_CROSSED(
            549, Severity.ERROR, "More pixels at least than at most.", "Lower `minPixels`, or raise `maxPixels`."),
    /** Frames per second out of their range. */
    FPS_OUT_OF_RANGE(
            550,
            Severity.ERROR,
            "Frames per second out of their range. The service would refuse the call.",
            "Set a value from 0.1 to 10, or leave `fps` out."),
    /** A bound that another setting switches off. */
    PIXELS_IGNORED(
            551,
            Severity.ERROR,
            "`maxPixels` beside `highResolution`, which makes it irrelevant.",
            "Keep one of the two."),
    /** Media without an annotation that says what they are. */
    KIND_OF_MEDIA_NEEDED(
            552,
            Severity.ERROR,
            "A `Media` of which nothing says what it is.",
            "Annotate the parameter with `@Image`, `@Video` or `@Audio`."),
    /** A format of sound that is no name of one. */
    SOUND_FORMAT(
            553,
            Severity.ERROR,
            "A format of sound that is not the name of one.",
            "Write a name such as `wav` or `mp3`, or leave `format` out."),
    /** A model that the Responses API is not known to support in full. */
    RESPONSES_NOT_LISTED(
            561,
            Severity.WARNING,
            "A model over the Responses API that is not among those which the API fully supports. Text may work;"
                    + " the service's own tools do not.",
            "Choose a model that is supported, or confirm it with `@SuppressWarnings(\"QWN561\")`."),
    /** An option that the Responses API does not have. */
    RESPONSES_OPTION(
            562,
            Severity.ERROR,
            "An option that the Responses API does not have. The service would ignore it without a word.",
            "Remove the option."),
    /** A limit below the least that the Responses API takes. */
    RESPONSES_LIMIT(
            563,
            Severity.ERROR,
            "A limit of tokens below 16, the least that the Responses API takes.",
            "Set 16 or more, or leave `maxTokens` out."),
    /** A budget of thinking over the Responses API. */
    RESPONSES_BUDGET(
            564,
            Severity.ERROR,
            "A budget of thinking over the Responses API, which has none. The service would ignore it.",
            "Remove `budget`."),
    /** Video or sound over the Responses API. */
    RESPONSES_MEDIA(
            565,
            Severity.ERROR,
            "Video or sound over the Responses API. How it takes them is not documented; images it takes.",
            "Leave the transport at `AUTO`."),

    /** A fault of ours. */
    INTERNAL(
            900,
            Severity.ERROR,
            "The processor itself failed. This is our mistake, not yours. The message says how to report it; "
                    + "`-Aqwenterface.debug=true` adds the stack trace.",
            "Report it as the message says.");

    private final String code;
    private final Severity severity;
    private final String meaning;
    private final String cure;

    ProblemCode(int number, Severity severity, String meaning, String cure) {
        this.code = String.format(Locale.ROOT, "QWN%03d", number);
        this.severity = severity;
        this.meaning = meaning;
        this.cure = cure;
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

    /** What is wrong, and why it matters, whatever the source; Markdown, as sentences. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, whatever the source; Markdown, one sentence. */
    public String cure() {
        return cure;
    }
}
