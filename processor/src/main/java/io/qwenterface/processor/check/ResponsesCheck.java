package io.qwenterface.processor.check;

import io.qwenterface.Transport;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the Responses API cannot do: it ignores without a word what it does not know (wire reference e). */
final class ResponsesCheck implements Check {
    private static final int LEAST_OUTPUT = 16;

    private final ModelCatalog catalog;

    ResponsesCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        ModelChoice choice = method.model();
        if (choice.transport().value() != Transport.OPENAI_RESPONSES) {
            return;
        }
        listed(choice).ifPresent(problems);
        options(method.options(), problems);
        ignored("@Prefill", method.prefill(), problems);
        method.parameters().stream()
                .flatMap(parameter -> parameter.media().stream())
                .forEach(media -> media(media, problems));
        method.thinking()
                .flatMap(thinking -> thinking.budget())
                .ifPresent(budget -> problems.accept(Problem.at(
                        budget.origin(),
                        ProblemCode.RESPONSES_BUDGET,
                        "the Responses API does not support budget and would ignore it",
                        "Remove budget.")));
    }

    /** A model of one's own, or one that only DashScope serves, has its own problem. */
    private Optional<Problem> listed(ModelChoice choice) {
        String id = choice.id().value();
        if (choice.custom().value()) {
            return Optional.empty();
        }
        return catalog.find(id)
                .filter(model -> !model.fineTuned()
                        && model.openAiCompatible() != Support.NO
                        && model.responsesApi() != Support.YES)
                .map(model -> Problem.at(
                        choice.transport().origin(),
                        ProblemCode.RESPONSES_NOT_LISTED,
                        id + " is not among the models that the Responses API fully supports, says the catalogue of "
                                + catalog.date(),
                        "Choose one that is, for example qwen3.7-plus.",
                        "If it is by now, confirm it with @SuppressWarnings(\"QWN561\")."));
    }

    private static void media(MediaModel media, Consumer<Problem> problems) {
        if (media.kind() != MediaModel.Kind.IMAGE) {
            problems.accept(Problem.at(
                    media.origin(),
                    ProblemCode.RESPONSES_MEDIA,
                    media.kind().annotation() + " is not sent over the Responses API, which documents no form for it",
                    "Leave transport out."));
            return;
        }
        ignored("minPixels", media.minPixels(), problems);
        ignored("maxPixels", media.maxPixels(), problems);
        ignored("highResolution", Optional.of(media.highResolution()).filter(Setting::value), problems);
    }

    private static void options(OptionsModel options, Consumer<Problem> problems) {
        ignored("topK", options.topK(), problems);
        ignored("presencePenalty", options.presencePenalty(), problems);
        ignored("repetitionPenalty", options.repetitionPenalty(), problems);
        ignored("seed", options.seed(), problems);
        ignored("n", options.n().filter(n -> n.value() > 1), problems);
        ignored("stop", first(options.stop()), problems);
        // Both kinds at once are one mistake of their own.
        ignored("stopTokens", options.stop().isEmpty() ? first(options.stopTokens()) : Optional.empty(), problems);
        ignored("search", options.search().filter(Setting::value), problems);
        options.maxTokens()
                .filter(limit -> limit.value() >= 1 && limit.value() < LEAST_OUTPUT)
                .ifPresent(limit -> problems.accept(Problem.at(
                        limit.origin(),
                        ProblemCode.RESPONSES_LIMIT,
                        "maxTokens is " + limit.value() + ", but must be at least " + LEAST_OUTPUT
                                + " over the Responses API",
                        "Set a higher value, or leave maxTokens out.")));
    }

    private static <T> Optional<Setting<T>> first(List<Setting<T>> settings) {
        return settings.stream().findFirst();
    }

    private static void ignored(String name, Optional<? extends Setting<?>> option, Consumer<Problem> problems) {
        option.ifPresent(setting -> {
            Origin origin = setting.origin();
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.RESPONSES_OPTION,
                    "the Responses API does not know " + name + " and would ignore it",
                    "Remove " + name + "."));
        });
    }
}
