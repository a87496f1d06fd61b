package io.qwenterface.processor.check;

import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptFault.Mark;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.report.NearestName;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what is wrong with a prompt's text into words. */
final class PromptWording {
    private static final String LITERAL = "or {{{{ for two literal braces.";

    private final String annotation;
    private final PromptModel prompt;
    private final MethodModel method;

    /**
     * Words for one prompt.
     *
     * @param annotation {@code @System} or {@code @User}
     */
    PromptWording(String annotation, PromptModel prompt, MethodModel method) {
        this.annotation = annotation;
        this.prompt = prompt;
        this.method = method;
    }

    private boolean is(String name, ParameterModel.Role role) {
        return ParameterModel.of(role, method.parameters()).stream()
                .anyMatch(parameter -> parameter.name().equals(name));
    }

    Problem problem(PromptFault fault) {
        String tag = fault.mark().text();
        String subject = fault.subject();
        return switch (fault.kind()) {
            case BOTH_SOURCES ->
                say(fault, ProblemCode.PROMPT_SOURCE, annotation + " has both value and resource", "Keep one of them.");
            case NO_SOURCE ->
                say(
                        fault,
                        ProblemCode.PROMPT_SOURCE,
                        annotation + " has neither value nor resource",
                        "Write the prompt, " + annotation + "(\"…\"), or name its file, " + annotation
                                + "(resource = \"…\").");
            case MISSING_RESOURCE ->
                new Problem(
                        ProblemCode.MISSING_RESOURCE,
                        prompt.origin(),
                        Mark.NONE,
                        "there is no file " + subject,
                        List.of("looked for in " + String.join(", ", fault.candidates())),
                        List.of("Put it among the resources, or name its folder with -Aqwenterface.resources=DIR."));
            case NOT_UTF8 -> say(fault, ProblemCode.RESOURCE_ENCODING, subject + " is not UTF-8", "Save it as UTF-8.");
            case BLANK ->
                say(
                        fault,
                        ProblemCode.BLANK_PROMPT,
                        (subject.isEmpty() ? "the prompt of " + annotation : subject) + " is empty",
                        "Write what the model should do, or remove " + annotation + ".");
            case UNCLOSED_TAG -> unclosed(fault);
            case EMPTY_TAG -> malformed(fault, tag + " names nothing", "Name a parameter, " + LITERAL);
            case NOT_A_NAME ->
                malformed(
                        fault,
                        tag + " is not a name",
                        fault.context().endsWith("()")
                                ? "Leave out the parentheses: accessors are found by name."
                                : "Write names joined by dots, " + LITERAL);
            case UNCLOSED_SECTION ->
                malformed(fault, tag + " is never closed", "Add {{/" + subject + "}} where the section ends.");
            case UNOPENED_SECTION ->
                malformed(
                        fault,
                        tag + " closes a section that is not open",
                        fault.context().isEmpty()
                                ? "Remove it, or open the section with {{#" + subject + "}}."
                                : "Did you mean {{/" + fault.context() + "}}?");
            case CROSSED_SECTION ->
                malformed(
                        fault,
                        tag + " comes before the end of {{#" + fault.context() + "}}, which was opened later",
                        "Move {{/" + fault.context() + "}} before it.");
            case UNSUPPORTED_TAG -> unsupported(fault);
            case UNKNOWN_VARIABLE -> unknownVariable(fault);
            case UNKNOWN_PROPERTY -> unknown(fault, ProblemCode.UNKNOWN_PROPERTY, "a property of " + fault.context());
            case NO_ELEMENT ->
                say(
                        fault,
                        ProblemCode.NO_ELEMENT,
                        tag + " is the element of a section over a list, array or Optional, but is in none",
                        "Name a parameter.");
            case NOT_A_SECTION ->
                say(
                        fault,
                        ProblemCode.NOT_A_SECTION,
                        tag + " is a section over " + fault.context() + ", which is always there, exactly once",
                        fault.candidates().get(0));
            case NOT_PRINTABLE -> notPrintable(fault);
            case MEDIA_IN_SYSTEM ->
                say(
                        fault,
                        ProblemCode.MEDIA_IN_SYSTEM,
                        tag + " in @System: only a user message holds images, videos or sound",
                        "Remove " + tag + ": " + subject
                                + " goes before the text of the user message, or where @User names it.");
            case MEDIA_TAKEN_APART ->
                say(
                        fault,
                        ProblemCode.MEDIA_TAKEN_APART,
                        tag + " looks into " + subject + ", which is sent whole",
                        "Write {{" + subject + "}} where it belongs, or nothing to have it before the text.");
            case MEDIA_IN_SECTION ->
                say(
                        fault,
                        ProblemCode.MEDIA_IN_SECTION,
                        tag + " is inside of a section, which is text only",
                        "Move it out of the section: a @Nullable " + subject + " that is null sends nothing.");
            case NOTHING_TO_SEND ->
                say(
                        fault,
                        ProblemCode.NOTHING_TO_SEND,
                        method.signature()
                                + (method.parameters().isEmpty()
                                        ? " has neither a parameter nor @User"
                                        : ConversationCheck.conversations(method)
                                                        .isEmpty()
                                                ? " has options, but no message of its own and no @User"
                                                : " has earlier turns, but no message of its own and no @User")
                                + ": there is nothing to send",
                        "Add @User(\"…\").");
            case SEVERAL_PARAMETERS ->
                say(
                        fault,
                        ProblemCode.USER_NEEDED,
                        method.signature() + " has several parameters, but no @User that says how to send them",
                        "Add @User with a prompt that uses "
                                + fault.candidates().stream()
                                        .map(name -> "{{" + name + "}}")
                                        .collect(Collectors.joining(", "))
                                + ".");
        };
    }

    private Problem unknownVariable(PromptFault fault) {
        String tag = fault.mark().text();
        if (is(fault.subject(), ParameterModel.Role.CONVERSATION)) {
            return say(
                    fault,
                    ProblemCode.CONVERSATION_PRINTED,
                    tag + " is a conversation: its messages are sent before the prompt, not in it",
                    "Remove " + tag + ".");
        }
        if (is(fault.subject(), ParameterModel.Role.OPTIONS)) {
            return say(
                    fault,
                    ProblemCode.CALL_OPTIONS_PRINTED,
                    tag + " is the call's options: they go out beside the prompt, not in it",
                    "Remove " + tag + ".");
        }
        return unknown(fault, ProblemCode.UNKNOWN_PLACEHOLDER, "a parameter of " + method.signature());
    }

    private Problem unclosed(PromptFault fault) {
        String tag = fault.subject();
        String name = tag.substring(2).strip();
        String cure;
        if (name.isEmpty()) {
            cure = "Name a parameter, " + LITERAL;
        } else if (name.startsWith("!")) {
            cure = "Add }} where the comment ends.";
        } else {
            String meant = name.codePoints().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c))
                    ? "{{" + name + "}}"
                    : "}}";
            cure = "Write " + meant + ", " + LITERAL;
        }
        return malformed(fault, tag + " is never closed", cure);
    }

    private Problem unsupported(PromptFault fault) {
        String tag = fault.mark().text();
        return switch (fault.context()) {
            case ">" -> malformed(fault, tag + " is a partial, which prompts do not have", "Put its text here.");
            case "=" ->
                malformed(
                        fault,
                        tag + " changes the delimiters, which prompts do not do",
                        "Keep {{ and }}, and write {{{{ for two literal braces.");
            default ->
                malformed(
                        fault,
                        tag + " asks not to escape, but prompts never escape",
                        "Write {{" + fault.subject() + "}}.");
        };
    }

    private Problem malformed(PromptFault fault, String what, String cure) {
        return say(fault, ProblemCode.MALFORMED_TEMPLATE, what, cure);
    }

    /** {@code {{#notes}}{{text}}{{/notes}}} for {@code {{notes.text}}}. */
    private static String ofElements(String tag, String name) {
        int end = tag.indexOf("." + name);
        String owner = end < 0 ? "" : tag.substring(0, end).replaceFirst("^\\{\\{[#^]?\\s*", "");
        return "If it holds several, print a property of each with a section: {{#" + owner + "}}{{" + name + "}}{{/"
                + owner + "}}.";
    }

    private Problem unknown(PromptFault fault, ProblemCode code, String noun) {
        String tag = fault.mark().text();
        String name = fault.subject();
        String named = tag.equals("{{" + name + "}}") ? tag : name + " in " + tag;
        Optional<String> nearest = NearestName.of(name, fault.candidates());
        List<String> cure = new ArrayList<>();
        if (nearest.isPresent()) {
            cure.add("Did you mean " + corrected(tag, name, nearest.get(), code) + "?");
        } else if (code == ProblemCode.UNKNOWN_PLACEHOLDER && isNameless()) {
            cure.add("Compile the interface that declares " + method.name()
                    + " with -parameters: its class file has no names.");
        } else if (code == ProblemCode.UNKNOWN_PROPERTY && fault.candidates().isEmpty()) {
            cure.add(ofElements(tag, name));
        } else {
            NearestName.choices(fault.candidates()).ifPresent(choices -> cure.add("There is " + choices + "."));
        }
        return new Problem(code, prompt.origin(), fault.mark(), named + " is not " + noun, where(fault.mark()), cure);
    }

    /** Whether the parameters are called what a compiler calls those of a class file without names. */
    private boolean isNameless() {
        return !method.parameters().isEmpty()
                && method.parameters().stream()
                        .allMatch(parameter -> parameter.name().matches("arg\\d+"));
    }

    /** A variable is the first name in a tag, a property one of the others. */
    private static String corrected(String tag, String name, String nearest, ProblemCode code) {
        int at = code == ProblemCode.UNKNOWN_PROPERTY ? tag.indexOf("." + name) + 1 : tag.indexOf(name);
        return tag.substring(0, at) + nearest + tag.substring(at + name.length());
    }

    private Problem notPrintable(PromptFault fault) {
        List<String> details = new ArrayList<>();
        if (!fault.context().isEmpty()) {
            details.add("reached through " + fault.context());
        }
        details.addAll(where(fault.mark()));
        return new Problem(
                ProblemCode.NOT_PRINTABLE, prompt.origin(), fault.mark(), fault.subject(), details, fault.candidates());
    }

    private Problem say(PromptFault fault, ProblemCode code, String what, String cure) {
        return new Problem(code, prompt.origin(), fault.mark(), what, where(fault.mark()), List.of(cure));
    }

    private List<String> where(Mark mark) {
        if (mark.line() == 0) {
            return List.of();
        }
        String text = prompt.resource().orElse("the prompt");
        return List.of(
                "in " + text + ", line " + mark.line() + ", column " + mark.column() + ":",
                "  " + mark.text(),
                "  " + "^".repeat(Math.max(1, mark.text().length())));
    }
}
