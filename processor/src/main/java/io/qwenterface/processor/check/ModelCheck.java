package io.qwenterface.processor.check;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.report.NearestName;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether the model exists, is offered in the region, and speaks the protocol. */
final class ModelCheck implements Check {
    private final ModelCatalog catalog;

    ModelCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        ModelChoice choice = method.model();
        if (!choice.given()) {
            return;
        }
        String id = choice.id().value();
        if (id.isBlank()) {
            problems.accept(Problem.at(
                    choice.id().origin(),
                    ProblemCode.BLANK_NAME,
                    "@QwenModel names no model",
                    "Write its id, for example qwen-plus."));
            return;
        }
        Optional<Model> model = choice.custom().value() ? Optional.empty() : catalog.find(id);
        if (model.isEmpty() && !choice.custom().value()) {
            problems.accept(unknown(choice));
        }
        model.flatMap(known -> region(client, method.place(), choice, known)).ifPresent(problems);
        transport(choice, model).ifPresent(problems);
    }

    /** Our knowledge has a date, and the reader may know more. */
    private String knowledge() {
        return "the catalogue of " + catalog.date();
    }

    private Problem unknown(ModelChoice choice) {
        String id = choice.id().value();
        String hint = NearestName.of(id, catalog.ids())
                .map(name -> "Did you mean " + name + "? ")
                .orElse("");
        return Problem.at(
                choice.id().origin(),
                ProblemCode.UNKNOWN_MODEL,
                id + " is not in " + knowledge(),
                hint + "The name is sent as written, so a newer model still works;",
                "confirm it with @SuppressWarnings(\"QWN101\").");
    }

    private Optional<Problem> region(ClientModel client, Place place, ModelChoice choice, Model model) {
        Region.Id region = place.region().value();
        if (region == Region.Id.FINANCE_CLOUD || model.offeredIn(place.regionId()) != Support.NO) {
            return Optional.empty();
        }
        String offered = Arrays.stream(Region.Id.values())
                .filter(other -> model.offeredIn(Place.idOf(other)) == Support.YES)
                .map(Region.Id::name)
                .collect(Collectors.joining(", "));
        boolean chosen = !place.region().origin().equals(client.origin());
        return Optional.of(Problem.at(
                chosen ? place.region().origin() : choice.id().origin(),
                ProblemCode.MODEL_NOT_IN_REGION,
                choice.id().value() + " is not offered in " + region + ", says " + knowledge(),
                offered.isEmpty() ? "Choose another model." : "Offered in " + offered + ".",
                "If it is by now, confirm it with @SuppressWarnings(\"QWN102\")."));
    }

    private static Optional<Problem> transport(ModelChoice choice, Optional<Model> model) {
        Transport asked = choice.transport().value();
        if (asked == Transport.AUTO || asked == Transport.DASHSCOPE) {
            return Optional.empty();
        }
        String id = choice.id().value();
        if (choice.custom().value() || model.map(Model::fineTuned).orElse(false)) {
            return Optional.of(Problem.at(
                    choice.transport().origin(),
                    ProblemCode.CUSTOM_MODEL_NEEDS_DASHSCOPE,
                    id + " is a model of your own, which answers over the DashScope protocol only",
                    "Use Transport.DASHSCOPE, or leave transport out."));
        }
        if (model.isPresent() && model.get().openAiCompatible() == Support.NO) {
            return Optional.of(Problem.at(
                    choice.transport().origin(),
                    ProblemCode.MODEL_NEEDS_DASHSCOPE,
                    id + " is not served over the OpenAI-compatible protocols",
                    "Use Transport.DASHSCOPE, or leave transport out."));
        }
        return Optional.empty();
    }
}
