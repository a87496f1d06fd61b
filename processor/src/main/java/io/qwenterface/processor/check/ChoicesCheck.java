package io.qwenterface.processor.check;

import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a method that asks for several answers can return them, and the model give them (wire reference c.2). */
final class ChoicesCheck implements Check {
    private static final int MOST = 4;

    /** Families that a source says to give several answers. */
    private static final Pattern LISTED = Pattern.compile("qwen-plus|qwen3-.*|qwen-plus-character");

    private final ModelCatalog catalog;

    ChoicesCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        boolean returnsSeveral = method.output().envelopeOrNone() == Output.Envelope.REPLIES;
        Optional<Setting<Integer>> n = method.options().n();
        if (returnsSeveral && n.isEmpty()) {
            problems.accept(Problem.at(
                    method.origin(),
                    ProblemCode.CHOICES_UNSAID,
                    method.signature() + " returns a list of replies, but nothing says how many to ask for",
                    "Add @Options(n = 2); up to " + MOST + " can be asked for."));
        }
        n.filter(setting -> setting.value() > 1 && setting.value() <= MOST && !ToolsCheck.hasTools(method))
                .ifPresent(setting -> {
                    if (returnsSeveral) {
                        several(method, setting, problems);
                    } else if (!(method.output() instanceof Output.Unsupported)) {
                        problems.accept(Problem.at(
                                setting.origin(),
                                ProblemCode.SEVERAL_ANSWERS,
                                "n asks for " + setting.value() + " answers, but " + method.signature()
                                        + " returns one",
                                streams(method.output()) ? "Remove n." : "Return List<Reply<…>>, or remove n."));
                    }
                });
    }

    private void several(MethodModel method, Setting<Integer> n, Consumer<Problem> problems) {
        List<ParameterModel> conversations = ConversationCheck.conversations(method);
        if (!conversations.isEmpty()) {
            problems.accept(Problem.at(
                    n.origin(),
                    ProblemCode.CHOICES_IN_CONVERSATION,
                    "n asks for " + n.value() + " answers, but "
                            + conversations.get(0).name() + " can go on with one only",
                    "Remove the conversation from " + method.signature() + ", or remove n."));
        }
        if (method.model().custom().value()) {
            return;
        }
        String id = method.model().id().value();
        catalog.find(id).ifPresent(model -> undocumented(method, id, model, n, problems));
    }

    private static boolean streams(Output output) {
        return !(output instanceof Output.Text) && !(output instanceof Output.Json);
    }

    private static void undocumented(
            MethodModel method, String id, Model model, Setting<Integer> n, Consumer<Problem> problems) {
        String confirm = ", or confirm it with @SuppressWarnings(\"QWN164\").";
        if (!LISTED.matcher(model.family()).matches()) {
            problems.accept(Problem.at(
                    n.origin(),
                    ProblemCode.CHOICES_UNDOCUMENTED,
                    id + " is not among the models documented to give several answers",
                    "Choose one that is, for example qwen-plus" + confirm));
        } else if (model.thinking() == Model.Thinking.ALWAYS) {
            problems.accept(Problem.at(
                    n.origin(),
                    ProblemCode.CHOICES_UNDOCUMENTED,
                    id + " always thinks, and no source says that a model gives several answers while it does",
                    "Choose one that can do without, for example qwen-plus" + confirm));
        } else if (method.route().thinking().orElse(false)) {
            problems.accept(Problem.at(
                    n.origin(),
                    ProblemCode.CHOICES_UNDOCUMENTED,
                    id + " thinks here, and no source says that a model gives several answers while it does",
                    "Write @Thinking(false) on " + method.signature() + confirm));
        }
    }
}
