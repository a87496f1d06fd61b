package io.qwenterface.processor.read;

import io.qwenterface.Transport;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.Route;
import io.qwenterface.processor.model.ThinkingModel;
import java.util.Optional;

/** What the catalogue knows of a chosen model, and what the compiler decides from it. */
final class ModelFacts {
    private static final String CHAT_PATH = "/compatible-mode/v1/chat/completions";
    private static final String RESPONSES_PATH = "/compatible-mode/v1/responses";
    private static final String TEXT_PATH = "/api/v1/services/aigc/text-generation/generation";
    private static final String MULTIMODAL_PATH = "/api/v1/services/aigc/multimodal-generation/generation";

    private final ModelChoice choice;
    private final Optional<Boolean> asked;
    private final Senses senses;
    private final Optional<Model> model;
    private final boolean custom;

    ModelFacts(ModelChoice choice, Optional<ThinkingModel> thinking, Senses senses, ModelCatalog catalog) {
        this.choice = choice;
        this.senses = senses;
        this.asked = thinking.map(annotation -> annotation.enabled().value());
        this.model = choice.custom().value()
                ? Optional.empty()
                : catalog.find(choice.id().value());
        this.custom = choice.custom().value() || model.map(Model::fineTuned).orElse(false);
    }

    /** How to ask for JSON (wire reference c.4, e). */
    Output.Mode mode(JsonShape shape) {
        // That API has no field for a format, and ignores what it does not know (wire reference e).
        if (choice.transport().value() == Transport.OPENAI_RESPONSES) {
            return Output.Mode.PROMPTED;
        }
        if (model.isEmpty()) {
            return Output.Mode.JSON_OBJECT;
        }
        Model known = model.get();
        // Where no source says whether it can do both, the prompt alone asks for JSON; where it cannot, a check
        // refuses.
        boolean asksInDoubt = asked.orElse(false) && known.jsonObjectInThinking() == Support.UNKNOWN;
        boolean reasonsAnyway = (known.thinking() == Model.Thinking.ALWAYS || asksInDoubt) && !reasonsIntoJson(known);
        // Beside an image the service takes a schema for the wish of any object, and does not even read it (c.4).
        boolean readsSchemas = known.jsonSchema() == Support.YES && !senses.sight();
        if (readsSchemas && !reasonsAnyway && !Schemas.isOpen(shape)) {
            return Output.Mode.JSON_SCHEMA;
        }
        return known.jsonObject() == Support.YES && !reasonsAnyway ? Output.Mode.JSON_OBJECT : Output.Mode.PROMPTED;
    }

    private static boolean reasonsIntoJson(Model known) {
        return known.jsonObjectInThinking() == Support.YES;
    }

    /**
     * What else of a method decides how its calls travel.
     *
     * @param thinkingPerCall whether a call may switch thinking on that is off otherwise
     * @param searches whether the model may search the web, or a call may let it
     * @param sources whether the caller may see what a search found
     * @param withoutThinking whether the model can do it without thinking only: go on from a text, or give several
     *     answers
     */
    record Needs(boolean thinkingPerCall, boolean searches, boolean sources, boolean withoutThinking) {
        static final Needs NONE = new Needs(false, false, false, false);
    }

    Route route(Place place, Output output, Needs needs) {
        Transport transport = transport(needs);
        boolean multimodal = transport == Transport.DASHSCOPE
                && (senses.any()
                        || model.map(known -> known.dashScopeEndpoint() == Model.DashScopeEndpoint.MULTIMODAL)
                                .orElse(false));
        Optional<Boolean> thinking = thinking(output instanceof Output.Structured, needs.withoutThinking());
        return new Route(
                transport,
                reason(transport),
                host(place),
                path(transport, multimodal),
                multimodal,
                streamOnly(thinking, needs),
                model.map(known -> known.preserveThinking() == Model.PreserveThinking.DEFAULT_ON)
                        .orElse(false),
                thinking,
                model.map(known -> known.thinking() == Model.Thinking.OPTIONAL
                                && known.jsonObjectInThinking() == Support.NO)
                        .filter(exclusive ->
                                output instanceof Output.Structured json && json.mode() != Output.Mode.PROMPTED)
                        .orElse(false));
    }

    private Transport transport(Needs needs) {
        Transport asked = choice.transport().value();
        if (asked != Transport.AUTO) {
            return asked;
        }
        return custom || isOpenAiIncompatible() || needs.sources() ? Transport.DASHSCOPE : Transport.OPENAI_CHAT;
    }

    private boolean isOpenAiIncompatible() {
        return model.map(known -> known.openAiCompatible() == Support.NO).orElse(false);
    }

    private String reason(Transport transport) {
        if (choice.transport().value() != Transport.AUTO) {
            return "the annotation asks for it";
        }
        if (transport == Transport.DASHSCOPE) {
            if (!custom && !isOpenAiIncompatible()) {
                return "the other one does not tell what a search found, which a reply holds";
            }
            return custom
                    ? "models of your own are served over it only"
                    : choice.id().value() + " is not served over the OpenAI-compatible one";
        }
        return model.isPresent() ? "nothing here needs another" : "nothing is known that would need another";
    }

    private static String host(Place place) {
        Optional<String> shared = place.sharedHost();
        if (shared.isPresent() && !place.dedicatedHost().value()) {
            return shared.get();
        }
        String workspace = place.workspace().map(name -> name.value() + "'s ").orElse("");
        return "{" + workspace + "workspace id}." + place.regionId() + ".maas.aliyuncs.com";
    }

    private static String path(Transport transport, boolean multimodal) {
        return switch (transport) {
            case DASHSCOPE -> multimodal ? MULTIMODAL_PATH : TEXT_PATH;
            case OPENAI_RESPONSES -> RESPONSES_PATH;
            case OPENAI_CHAT, AUTO -> CHAT_PATH;
        };
    }

    /** What to say about thinking (wire reference c.3, c.4). */
    private Optional<Boolean> thinking(boolean structured, boolean withoutThinking) {
        if (model.isEmpty() || model.get().thinking() == Model.Thinking.UNKNOWN) {
            return asked;
        }
        if (model.get().thinking() != Model.Thinking.OPTIONAL) {
            return Optional.empty();
        }
        if (asked.isPresent()) {
            return asked;
        }
        if (withoutThinking || (structured && !reasonsIntoJson(model.get()))) {
            return Optional.of(false);
        }
        return model.get().thinkingDefault() == Support.YES ? Optional.of(true) : Optional.empty();
    }

    private boolean streamOnly(Optional<Boolean> thinking, Needs needs) {
        if (model.isEmpty()) {
            return false;
        }
        Model known = model.get();
        boolean thinks = known.thinking() == Model.Thinking.ALWAYS
                || (needs.thinkingPerCall() && !needs.withoutThinking())
                || thinking.orElse(false);
        // Models of the multimodal path think and search at once in streams only, over every protocol (c.2).
        boolean searching = needs.searches() && known.dashScopeEndpoint() == Model.DashScopeEndpoint.MULTIMODAL;
        return known.streamOnly() == Model.StreamOnly.ALWAYS
                || ((known.streamOnly() == Model.StreamOnly.WHEN_THINKING || searching) && thinks);
    }
}
