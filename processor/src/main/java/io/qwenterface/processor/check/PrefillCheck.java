package io.qwenterface.processor.check;

import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether the model can go on from the text of {@code @Prefill} (wire reference c.5). */
final class PrefillCheck implements Check {
    /** Families that are not among those documented to have partial mode. */
    private static final Pattern UNLISTED =
            Pattern.compile("third-party|.*-(?:math|long|mt|doc|ocr|omni|audio|deep-research|character)");

    private final ModelCatalog catalog;

    PrefillCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.prefill().ifPresent(prefill -> {
            text(prefill, problems);
            if (!returnsText(method.output())) {
                problems.accept(Problem.at(
                        prefill.origin(),
                        ProblemCode.PREFILL_OF_A_VALUE,
                        "@Prefill begins the text of an answer, but " + method.signature() + " returns a value",
                        "Remove @Prefill, or return String."));
            }
            Optional<Model> model = method.model().custom().value()
                    ? Optional.empty()
                    : catalog.find(method.model().id().value());
            thinking(method, prefill, model, problems);
            model.filter(known -> UNLISTED.matcher(known.family()).matches())
                    .ifPresent(known -> problems.accept(Problem.at(
                            prefill.origin(),
                            ProblemCode.PREFILL_OF_UNLISTED_MODEL,
                            method.model().id().value() + " is not among the models documented to go on from a text",
                            "Choose another model, for example qwen-plus, or confirm it with"
                                    + " @SuppressWarnings(\"QWN159\").")));
        });
    }

    private static void text(Setting<String> prefill, Consumer<Problem> problems) {
        if (prefill.value().isEmpty()) {
            problems.accept(Problem.at(
                    prefill.origin(),
                    ProblemCode.EMPTY_PREFILL,
                    "@Prefill has no text to go on from",
                    "Write the beginning of the answer, or remove @Prefill."));
        }
        PromptDoubts.placeholder(prefill.value())
                .ifPresent(tag -> problems.accept(Problem.at(
                        prefill.origin(),
                        ProblemCode.PLACEHOLDER_IN_PREFILL,
                        tag + " in @Prefill goes out as it is written: it is the same text in every call",
                        "Write the text itself in its place.")));
    }

    /** What is unsupported has a problem of its own. */
    private static boolean returnsText(Output output) {
        return output instanceof Output.Text
                || output instanceof Output.TextStream
                || output instanceof Output.EventStream
                || output instanceof Output.Unsupported;
    }

    private static void thinking(
            MethodModel method, Setting<String> prefill, Optional<Model> model, Consumer<Problem> problems) {
        String id = method.model().id().value();
        if (model.filter(known -> known.thinking() == Model.Thinking.ALWAYS).isPresent()) {
            problems.accept(Problem.at(
                    prefill.origin(),
                    ProblemCode.PREFILL_WHILE_THINKING,
                    id + " always thinks, and goes on from no text while it does",
                    "Remove @Prefill, or choose a model that can do without, for example qwen-plus."));
        } else if (method.thinking().filter(asked -> asked.enabled().value()).isPresent()
                && model.filter(known -> known.thinking() == Model.Thinking.NONE)
                        .isEmpty()) {
            problems.accept(Problem.at(
                    prefill.origin(),
                    ProblemCode.PREFILL_WHILE_THINKING,
                    "@Thinking asks " + id + " to think, and it goes on from no text while it does",
                    "Remove @Prefill, or write @Thinking(false) on " + method.signature() + "."));
        }
    }
}
