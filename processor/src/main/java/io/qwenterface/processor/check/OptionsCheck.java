package io.qwenterface.processor.check;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whether options are in the ranges of wire reference c.2. */
final class OptionsCheck implements Check {
    private final ModelCatalog catalog;

    OptionsCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        OptionsModel options = method.options();
        // Written so that NaN, which compares to nothing, is out of every range.
        range("temperature", options.temperature(), v -> v >= 0 && v < 2, "at least 0 and less than 2", problems);
        range("topP", options.topP(), v -> v > 0 && v <= 1, "more than 0 and at most 1", problems);
        range("topK", options.topK(), v -> v >= 0, "at least 0", problems);
        range("presencePenalty", options.presencePenalty(), v -> v >= -2 && v <= 2, "from -2 to 2", problems);
        range(
                "repetitionPenalty",
                options.repetitionPenalty(),
                v -> v > 0 && v < Double.POSITIVE_INFINITY,
                "more than 0",
                problems);
        range("maxTokens", options.maxTokens(), v -> v >= 1, "at least 1", problems);
        range("n", options.n(), v -> v >= 1 && v <= 4, "from 1 to 4", problems);
        range("seed", options.seed(), v -> v >= 0 && v <= Integer.MAX_VALUE, "from 0 to 2147483647", problems);
        if (!options.stop().isEmpty() && !options.stopTokens().isEmpty()) {
            problems.accept(Problem.at(
                    options.stopTokens().get(0).origin(),
                    ProblemCode.STOP_TWICE,
                    "stop and stopTokens are both set, but the service takes one kind",
                    "Keep one of them."));
        }
        options.timeout().flatMap(OptionsCheck::timeout).ifPresent(problems);
        options.maxTokens().flatMap(limit -> aboveModel(method, limit)).ifPresent(problems);
        if (method.output() instanceof Output.Structured) {
            options.maxTokens()
                    .filter(limit -> limit.value() >= 1)
                    .map(OptionsCheck::cutsJson)
                    .ifPresent(problems);
        }
    }

    private static <T> void range(
            String name, Optional<Setting<T>> option, Predicate<T> inRange, String range, Consumer<Problem> problems) {
        option.filter(setting -> !inRange.test(setting.value()))
                .ifPresent(setting -> problems.accept(Problem.at(
                        setting.origin(),
                        ProblemCode.OPTION_OUT_OF_RANGE,
                        name + " is " + setting.value() + ", but must be " + range,
                        "Set a value in that range, or leave " + name + " out for the model's own default.")));
    }

    private static Optional<Problem> timeout(Setting<String> timeout) {
        String cure = "Write PT90S for 90 seconds, PT2M for two minutes.";
        try {
            Duration duration = Duration.parse(timeout.value());
            return duration.isZero() || duration.isNegative()
                    ? Optional.of(Problem.at(
                            timeout.origin(),
                            ProblemCode.NOT_A_TIMEOUT,
                            "timeout is " + timeout.value() + ", which leaves no time to answer",
                            cure))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(Problem.at(
                    timeout.origin(),
                    ProblemCode.NOT_A_TIMEOUT,
                    "timeout is \"" + timeout.value() + "\", which is not an ISO-8601 duration",
                    cure));
        }
    }

    private static Problem cutsJson(Setting<Integer> limit) {
        return Problem.at(
                limit.origin(),
                ProblemCode.MAX_TOKENS_CUTS_JSON,
                "maxTokens is " + limit.value() + ", which may cut an answer in JSON off, so that it cannot be read",
                "Remove maxTokens, or confirm it with @SuppressWarnings(\"QWN120\").");
    }

    private Optional<Problem> aboveModel(MethodModel method, Setting<Integer> limit) {
        String id = method.model().id().value();
        if (method.model().custom().value()) {
            return Optional.empty();
        }
        return catalog.find(id)
                .filter(model -> model.maxOutput().isPresent()
                        && limit.value() > model.maxOutput().getAsInt())
                .map(model -> Problem.at(
                        limit.origin(),
                        ProblemCode.MAX_TOKENS_ABOVE_MODEL,
                        "maxTokens is " + limit.value() + ", but " + id + " answers with at most "
                                + model.maxOutput().getAsInt() + ", says the catalogue of " + catalog.date(),
                        "Set a lower value, or leave maxTokens out.",
                        "If it is more by now, confirm it with @SuppressWarnings(\"QWN117\")."));
    }
}
