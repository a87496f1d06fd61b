package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Declaration;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.function.Consumer;

/** Whether a class beside the type can implement it. */
final class ClientCheck implements Check {
    @Override
    public void client(ClientModel client, Consumer<Problem> problems) {
        Declaration declaration = client.declaration();
        String name = client.name();
        if (declaration.kind() != Declaration.Kind.INTERFACE) {
            String noun = declaration.kind().noun();
            problems.accept(Problem.at(
                    client.origin(),
                    ProblemCode.NOT_AN_INTERFACE,
                    name + " is " + (noun.equals("enum") ? "an " : "a ") + noun + ", but a client is an interface",
                    "Declare interface " + client.type().simpleName() + "."));
            return;
        }
        if (!declaration.annotations().contains("QwenModel")) {
            problems.accept(Problem.at(
                    client.origin(),
                    ProblemCode.NO_MODEL,
                    name + " does not say which model answers",
                    "Add @QwenModel(\"qwen-plus\"), or another model's id, to " + name + "."));
        }
        if (!declaration.typeParameters().isEmpty()) {
            String parameters = String.join(", ", declaration.typeParameters());
            problems.accept(notImplementable(
                    client,
                    name + "<" + parameters + "> has type parameters, which a client cannot leave open",
                    "Annotate an interface that extends " + name + " with types in place of " + parameters + "."));
        }
        if (declaration.sealed()) {
            problems.accept(notImplementable(
                    client, name + " is sealed, but the generated class has to implement it", "Remove sealed."));
        }
        if (declaration.unreachable()) {
            problems.accept(notImplementable(
                    client,
                    name + " is private, or inside something private, but the generated class has to see it",
                    "Make it at least package-private."));
        }
        for (String lost : client.surroundings().lost()) {
            String simpleName = lost.substring(lost.lastIndexOf('.') + 1);
            problems.accept(notImplementable(
                    client,
                    "the class to generate for " + name + " has to name " + lost + ", which " + simpleName + " in "
                            + name + " hides",
                    "Rename one of them."));
        }
        if (declaration.nameTaken()) {
            problems.accept(nameTaken(client));
        }
    }

    static Problem nameTaken(ClientModel client) {
        return Problem.at(
                client.origin(),
                ProblemCode.NAME_TAKEN,
                "the class to generate for " + client.name() + " is "
                        + client.generatedType().simpleName() + ", but there is another class of that name",
                "Rename one of them.");
    }

    private static Problem notImplementable(ClientModel client, String what, String cure) {
        return Problem.at(client.origin(), ProblemCode.NOT_IMPLEMENTABLE, what, cure);
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        if (!method.typeParameters().isEmpty()) {
            problems.accept(Problem.at(
                    method.origin(),
                    ProblemCode.GENERIC_METHOD,
                    method.signature() + " has type parameters of its own, which leave open what to read",
                    "Declare a method for each type."));
        }
    }
}
