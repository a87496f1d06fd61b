package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.function.Consumer;

/** Whether a method has one parameter at most that overrides its options. */
final class CallOptionsCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        List<ParameterModel> options = ParameterModel.of(ParameterModel.Role.OPTIONS, method.parameters());
        options.stream()
                .skip(1)
                .forEach(second -> problems.accept(Problem.at(
                        second.origin(),
                        ProblemCode.SECOND_CALL_OPTIONS,
                        second.name() + " is a second CallOptions of " + method.signature() + ", beside "
                                + options.get(0).name(),
                        "A call has one: remove the other parameter, and set everything in it.")));
    }
}
