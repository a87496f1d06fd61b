package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.function.Consumer;

/** Whether a method goes on with one conversation at most. */
final class ConversationCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        List<ParameterModel> conversations = ParameterModel.of(ParameterModel.Role.CONVERSATION, method.parameters());
        conversations.stream()
                .skip(1)
                .forEach(second -> problems.accept(Problem.at(
                        second.origin(),
                        ProblemCode.SECOND_CONVERSATION,
                        second.name() + " is a second conversation of " + method.signature() + ", beside "
                                + conversations.get(0).name(),
                        "A call goes on with one: remove the other parameter.")));
    }
}
