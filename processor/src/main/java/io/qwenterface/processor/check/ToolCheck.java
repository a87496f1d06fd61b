package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.PromptFault.Mark;
import io.qwenterface.processor.model.ToolClass;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolParameter;
import io.qwenterface.processor.model.ToolResult;
import io.qwenterface.processor.model.ToolsModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a model can call the methods with {@code @Tool}, and read what they give back (wire reference c.2). */
final class ToolCheck implements Check {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int LONGEST_NAME = 64;
    private static final String RESERVED = "search";

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.tools().ifPresent(tools -> {
            for (ToolModel tool : tools.tools()) {
                callable(tool, problems);
                name(tool, problems);
                doubts(tool, problems);
                if (tool.typeParameters().isEmpty()) {
                    types(tool, problems);
                }
            }
            twice(tools, problems);
        });
    }

    private static void callable(ToolModel tool, Consumer<Problem> problems) {
        switch (tool.reach()) {
            case CALLABLE -> {}
            case PRIVATE ->
                problems.accept(Problem.at(
                        tool.origin(),
                        ProblemCode.TOOL_NOT_CALLABLE,
                        tool.signature() + " is private, but the generated class has to call it",
                        "Make it at least package-private, or public if the interface is in another package."));
            case HIDDEN ->
                problems.accept(Problem.at(
                        tool.origin(),
                        ProblemCode.TOOL_NOT_CALLABLE,
                        tool.signature() + " is not public, but the generated class is in another package",
                        "Make it public."));
        }
        if (!tool.typeParameters().isEmpty()) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.GENERIC_TOOL,
                    tool.signature() + " has type parameters of its own, which leave open what the model may write",
                    "Declare a method for each type."));
        }
    }

    private static void name(ToolModel tool, Consumer<Problem> problems) {
        String name = tool.name();
        if (name.equals(RESERVED)) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.TOOL_NAME_RESERVED,
                    tool.signature() + " is called " + RESERVED + ", a name that the service keeps for itself",
                    "Say what it searches, for example @Tool(name = \"search_orders\")."));
        } else if (!NAME.matcher(name).matches()) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.TOOL_NAME,
                    tool.signature() + " is called " + name
                            + ", but a tool's name has letters from a to z, digits, _ and -" + " only",
                    "Give it a name with @Tool(name = …)."));
        } else if (name.length() > LONGEST_NAME) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.TOOL_NAME,
                    tool.signature() + " has a name of " + name.length() + " characters, but the service takes "
                            + LONGEST_NAME,
                    "Give it a shorter one with @Tool(name = …)."));
        }
    }

    private static void doubts(ToolModel tool, Consumer<Problem> problems) {
        if (tool.description().isEmpty() && !isSilenced(tool, ProblemCode.TOOL_WITHOUT_DESCRIPTION)) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.TOOL_WITHOUT_DESCRIPTION,
                    tool.signature() + " does not tell the model what it does",
                    "Write @Tool(\"…\"), or Javadoc if the class is always compiled together with this interface."));
        }
        if (tool.namesLost() && !isSilenced(tool, ProblemCode.TOOL_PARAMETER_NAMES)) {
            problems.accept(Problem.at(
                    tool.origin(),
                    ProblemCode.TOOL_PARAMETER_NAMES,
                    tool.signature() + " does not tell the model what its parameters are",
                    "Compile " + tool.owner().simpleName() + " with -parameters, so that their names are kept."));
        }
    }

    private static boolean isSilenced(ToolModel tool, ProblemCode code) {
        return tool.silenced().contains(code.code());
    }

    private static void types(ToolModel tool, Consumer<Problem> problems) {
        for (ToolParameter parameter : tool.parameters()) {
            if (parameter.content() instanceof ToolParameter.Unsupported unsupported) {
                problems.accept(type(ProblemCode.TOOL_PARAMETER, tool, unsupported.why()));
            }
        }
        if (tool.result().content() instanceof ToolResult.Unsupported unsupported) {
            problems.accept(type(ProblemCode.TOOL_RESULT, tool, unsupported.why()));
        }
    }

    private static Problem type(ProblemCode code, ToolModel tool, Output.Unsupported why) {
        List<String> route = why.path().isEmpty()
                ? List.of()
                : List.of("reached through " + tool.methodName() + "(...) > " + String.join(" > ", why.path()));
        return new Problem(
                code, tool.origin(), Mark.NONE, why.subject() + " " + why.reason(), route, List.of(why.cure()));
    }

    /** A class that is listed twice has its own problem. */
    private static void twice(ToolsModel tools, Consumer<Problem> problems) {
        Map<String, ToolModel> named = new HashMap<>();
        Set<Object> seen = new HashSet<>();
        for (ToolClass type : tools.classes()) {
            if (!seen.add(type.type())) {
                continue;
            }
            for (ToolModel tool : type.tools()) {
                ToolModel other = named.putIfAbsent(tool.name(), tool);
                if (other != null) {
                    problems.accept(Problem.at(
                            tool.origin(),
                            ProblemCode.TOOL_NAME_TWICE,
                            tool.signature() + " is called " + tool.name() + ", as " + other.signature() + " is",
                            "Give one of them another name with @Tool(name = …)."));
                }
            }
        }
    }
}
