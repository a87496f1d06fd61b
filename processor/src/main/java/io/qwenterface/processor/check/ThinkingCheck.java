package io.qwenterface.processor.check;

import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ThinkingModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.function.Consumer;

/** Whether the model can do what {@code @Thinking} asks for (wire reference c.3, c.4). */
final class ThinkingCheck implements Check {
    private final ModelCatalog catalog;

    ThinkingCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.thinking().ifPresent(thinking -> {
            budget(thinking, problems);
            effort(method, thinking, problems);
            if (!method.model().custom().value()) {
                String id = method.model().id().value();
                catalog.find(id).ifPresent(model -> model(method, thinking, model, problems));
            }
        });
    }

    private static void budget(ThinkingModel thinking, Consumer<Problem> problems) {
        thinking.budget().ifPresent(budget -> {
            if (budget.value() < 1) {
                problems.accept(Problem.at(
                        budget.origin(),
                        ProblemCode.THINKING_BUDGET,
                        "budget is " + budget.value() + ", but must be at least 1",
                        "Set a number of tokens, or leave budget out for as many as the model allows."));
            } else if (!thinking.enabled().value()) {
                problems.accept(Problem.at(
                        budget.origin(),
                        ProblemCode.BUDGET_WITHOUT_THINKING,
                        "budget limits thinking that is switched off",
                        "Remove budget."));
            }
        });
    }

    private void effort(MethodModel method, ThinkingModel thinking, Consumer<Problem> problems) {
        if (!thinking.hasEffort()) {
            return;
        }
        Origin origin = thinking.effort().origin();
        if (!thinking.enabled().value()) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.EFFORT_CONTRADICTED,
                    "effort is for thinking, which is switched off",
                    "Remove effort, or remove false."));
        } else if (thinking.budget().isPresent()) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.EFFORT_CONTRADICTED,
                    "effort and budget are both set, but the service takes one of them",
                    "Keep one of them."));
        } else if (!method.model().custom().value()) {
            String id = method.model().id().value();
            catalog.find(id)
                    .filter(model -> model.thinking() != Model.Thinking.NONE)
                    .filter(model -> !model.family().startsWith("qwen3.8"))
                    .ifPresent(model -> problems.accept(Problem.at(
                            origin,
                            ProblemCode.EFFORT_OF_ANOTHER_LINE,
                            id + " is not of the Qwen3.8 line, whose models are the ones documented to take an effort",
                            "Set budget instead of effort, or confirm it with @SuppressWarnings(\"QWN166\").")));
        }
    }

    private static void model(MethodModel method, ThinkingModel thinking, Model model, Consumer<Problem> problems) {
        String id = method.model().id().value();
        Setting<Boolean> enabled = thinking.enabled();
        Origin origin = enabled.origin();
        if (enabled.value() && model.thinking() == Model.Thinking.NONE) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.CANNOT_THINK,
                    id + " does not think, and the service refuses a call that asks it to",
                    "Choose a model that thinks, for example qwen-plus."));
        } else if (!enabled.value() && model.thinking() == Model.Thinking.ALWAYS) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.ALWAYS_THINKS,
                    id + " always thinks, which cannot be switched off",
                    "Choose a model that can do without, for example qwen-plus."));
        } else if (enabled.value()
                && model.thinking() == Model.Thinking.OPTIONAL
                && model.jsonObjectInThinking() == Support.NO
                && method.output() instanceof Output.Structured json
                && json.mode() != Output.Mode.PROMPTED) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.THINKING_INTO_JSON,
                    id + " does not answer in JSON while it thinks, but " + method.signature() + " returns "
                            + (json.isStream() ? "values" : "a value"),
                    "Write @Thinking(false) on " + method.signature() + "."));
        }
    }
}
