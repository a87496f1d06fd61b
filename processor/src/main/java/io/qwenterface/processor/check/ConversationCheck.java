package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether a method goes on with one conversation at most, and names a stored one by a key that is one. */
final class ConversationCheck implements Check {
    private static final Set<String> KEYS = Set.of("java.lang.String", "java.util.UUID", "int", "long");

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        List<ParameterModel> conversations = conversations(method);
        conversations.stream()
                .skip(1)
                .forEach(second -> problems.accept(Problem.at(
                        second.origin(),
                        ProblemCode.SECOND_CONVERSATION,
                        second.name() + " is a second conversation of " + method.signature() + ", beside "
                                + conversations.get(0).name(),
                        "A call goes on with one: remove the other parameter.")));
        ParameterModel.of(ParameterModel.Role.CONVERSATION_ID, method.parameters()).stream()
                .filter(key -> !KEYS.contains(key.type().toString()))
                .forEach(key -> problems.accept(Problem.at(
                        key.origin(),
                        ProblemCode.CONVERSATION_KEY,
                        "the @ConversationId " + key.name() + " is a " + simple(key)
                                + ", but the key of a stored conversation is a String, UUID, int or long",
                        "Make it a String.")));
    }

    /** The parameters by which a call goes on with a conversation. */
    static List<ParameterModel> conversations(MethodModel method) {
        return method.parameters().stream()
                .filter(parameter -> parameter.role() == ParameterModel.Role.CONVERSATION
                        || parameter.role() == ParameterModel.Role.CONVERSATION_ID)
                .toList();
    }

    private static String simple(ParameterModel key) {
        String type = key.type().toString();
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
