package io.qwenterface.processor.check;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ToolClass;
import io.qwenterface.processor.model.ToolsModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Whether a {@code @Tools} lists what can be used, and goes with the method's other annotations (wire reference c.6, g). */
final class ToolsCheck implements Check {
    private final ModelCatalog catalog;

    ToolsCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    static boolean hasTools(MethodModel method) {
        return method.tools().map(tools -> !tools.classes().isEmpty()).orElse(false);
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.toolMark()
                .ifPresent(mark -> problems.accept(Problem.at(
                        mark,
                        ProblemCode.TOOL_ON_A_CLIENT,
                        method.signature() + " is a method that the model answers, but @Tool marks one that it calls",
                        "Remove @Tool, or move the method to a class that @Tools lists.")));
        method.tools().ifPresent(tools -> {
            nothing(tools, problems);
            rounds(tools, problems);
            classes(tools, problems);
            if (hasTools(method)) {
                choices(method, problems);
                model(method, problems);
            }
        });
    }

    private static void nothing(ToolsModel tools, Consumer<Problem> problems) {
        if (tools.classes().isEmpty() && tools.builtin().isEmpty() && !tools.cancelling()) {
            problems.accept(Problem.at(
                    tools.origin(),
                    ProblemCode.NO_TOOLS,
                    "@Tools lists no class, and takes no tools away either",
                    "List a class with @Tool methods, or remove @Tools."));
        }
    }

    private static void rounds(ToolsModel tools, Consumer<Problem> problems) {
        if (tools.maxRounds().value() < 1) {
            problems.accept(Problem.at(
                    tools.maxRounds().origin(),
                    ProblemCode.MAX_ROUNDS,
                    "maxRounds is " + tools.maxRounds().value() + ", but must be at least 1",
                    "Set how often the model may ask for tools, or leave maxRounds out for 8."));
        }
    }

    private static void classes(ToolsModel tools, Consumer<Problem> problems) {
        Set<Object> seen = new HashSet<>();
        for (ToolClass type : tools.classes()) {
            if (!seen.add(type.type())) {
                problems.accept(Problem.at(
                        type.origin(),
                        ProblemCode.TOOL_CLASS_TWICE,
                        type.name() + " is listed twice",
                        "Remove it here."));
            } else if (type.standing() != ToolClass.Standing.USABLE) {
                problems.accept(unusable(type));
            } else if (type.tools().isEmpty()) {
                problems.accept(Problem.at(
                        type.origin(),
                        ProblemCode.NO_TOOL_METHOD,
                        type.name() + " has no method with @Tool, so that there is nothing to call",
                        "Write @Tool on the methods of " + type.name() + " that the model may call."));
            }
        }
    }

    private static Problem unusable(ToolClass type) {
        String name = type.name();
        return switch (type.standing()) {
            case NO_CLASS ->
                Problem.at(
                        type.origin(),
                        ProblemCode.NO_TOOL_CLASS,
                        name + " is no class or interface, so that it has no tools",
                        "List a class with @Tool methods.");
            case GENERIC ->
                Problem.at(
                        type.origin(),
                        ProblemCode.NO_TOOL_CLASS,
                        name + " has type parameters, which leave open what the model may write",
                        "List a class that extends " + name + " with types in their place.");
            case INVISIBLE ->
                Problem.at(
                        type.origin(),
                        ProblemCode.NO_TOOL_CLASS,
                        name + " is out of sight of the generated class, which has to call it",
                        "Make " + name + " and everything around it public, or package-private in the same package.");
            case USABLE -> throw new IllegalArgumentException(name + " is usable");
        };
    }

    private static void choices(MethodModel method, Consumer<Problem> problems) {
        method.options()
                .n()
                .filter(n -> n.value() > 1 && n.value() <= 4)
                .ifPresent(n -> problems.accept(Problem.at(
                        n.origin(),
                        ProblemCode.TOOLS_WITH_SEVERAL_ANSWERS,
                        "n asks for " + n.value() + " answers, but a call with tools gives one",
                        "Remove n, or write @Tools({}) on " + method.signature() + ".")));
    }

    private void model(MethodModel method, Consumer<Problem> problems) {
        String id = method.model().id().value();
        if (method.model().custom().value()) {
            return;
        }
        catalog.find(id)
                .filter(model -> model.tools() == Support.NO)
                .ifPresent(model -> problems.accept(Problem.at(
                        method.model().id().origin(),
                        ProblemCode.MODEL_WITHOUT_TOOLS,
                        id + " does not call tools, says the catalogue of " + catalog.date(),
                        "Choose another model for " + method.signature() + ".",
                        "If it does by now, confirm it with @SuppressWarnings(\"QWN512\").")));
    }
}
