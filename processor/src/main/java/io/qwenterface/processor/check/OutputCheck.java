package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Constraint;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.PromptFault.Mark;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whether an answer can be read into the return type. */
final class OutputCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        // A type variable in the return type is a generic method's, which has its own problem.
        if (method.output() instanceof Output.Unsupported unsupported
                && method.typeParameters().isEmpty()) {
            List<String> route = unsupported.path().isEmpty()
                    ? List.of()
                    : List.of("reached through " + method.name() + "(...) > " + String.join(" > ", unsupported.path()));
            problems.accept(new Problem(
                    code(unsupported),
                    method.origin(),
                    Mark.NONE,
                    unsupported.subject() + " " + unsupported.reason(),
                    route,
                    List.of(unsupported.cure())));
        }
        method.unread()
                .forEach(
                        constraint -> problems.accept(
                                Problem.at(
                                        method.origin(),
                                        ProblemCode.UNCHECKED_CONSTRAINT,
                                        constraint.annotation() + " of " + constraint.subject()
                                                + " is neither told to the model nor checked",
                                        "Put it on the component of a record and return that, or confirm it with @SuppressWarnings(\"QWN308\").")));
        if (method.output() instanceof Output.Structured json) {
            Set<Constraint.Unchecked> unchecked = new LinkedHashSet<>();
            collect(json.shape(), unchecked);
            unchecked.forEach(constraint -> problems.accept(Problem.at(
                    method.origin(),
                    ProblemCode.UNCHECKED_CONSTRAINT,
                    constraint.annotation() + " of " + constraint.subject()
                            + " is neither told to the model nor checked",
                    "Check it where you use the answer, and confirm that with" + " @SuppressWarnings(\"QWN308\").")));
        }
    }

    private static void collect(JsonShape shape, Set<Constraint.Unchecked> unchecked) {
        if (shape instanceof JsonShape.ConstrainedShape constrained) {
            constrained.constraints().stream()
                    .filter(Constraint.Unchecked.class::isInstance)
                    .forEach(constraint -> unchecked.add((Constraint.Unchecked) constraint));
        }
        shape.parts().forEach(part -> collect(part, unchecked));
    }

    private static ProblemCode code(Output.Unsupported unsupported) {
        return switch (unsupported.kind()) {
            case RETURN_TYPE -> ProblemCode.RETURN_TYPE;
            case COMPONENT -> ProblemCode.UNREADABLE_TYPE;
            case STREAM -> ProblemCode.STREAM_ELEMENT;
            case CONSTRAINT_TARGET -> ProblemCode.CONSTRAINT_TARGET;
            case CONTRADICTION -> ProblemCode.CONTRADICTING_CONSTRAINTS;
            case PATTERN -> ProblemCode.CONSTRAINT_PATTERN;
            case BOUND -> ProblemCode.CONSTRAINT_BOUND;
            case PARTIAL -> ProblemCode.PARTIAL;
            case STREAM_WRAPPER -> ProblemCode.STREAM_WRAPPER;
        };
    }
}
