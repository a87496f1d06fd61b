package io.qwenterface.processor.check;

import io.qwenterface.Transport;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether an answer can be had as speech (wire reference c.2, c.6, h.2). */
final class SpeechCheck implements Check {
    private final ModelCatalog catalog;

    SpeechCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.voice().ifPresent(voice -> {
            if (voice.value().isBlank()) {
                problems.accept(Problem.at(
                        voice.origin(),
                        ProblemCode.NO_VOICE,
                        "@Speech names no voice",
                        "Name one that the model has, for example \"Cherry\"."));
            }
            if (!(method.output() instanceof Output.EventStream) && !(method.output() instanceof Output.Unsupported)) {
                problems.accept(Problem.at(
                        method.origin(),
                        ProblemCode.SPEECH_NEEDS_EVENTS,
                        "@Speech asks for speech, but " + method.signature() + " returns what has no place for it",
                        "Return Flow.Publisher<StreamEvent>, or keep @Speech off this method."));
            }
            model(method, voice, problems);
        });
    }

    private void model(MethodModel method, Setting<String> voice, Consumer<Problem> problems) {
        String id = method.model().id().value();
        Optional<Model> model = method.model().custom().value() ? Optional.empty() : catalog.find(id);
        Support speech = model.map(Model::speech).orElse(Support.UNKNOWN);
        if (speech == Support.NO) {
            problems.accept(Problem.at(
                    voice.origin(),
                    ProblemCode.CANNOT_SPEAK,
                    "@Speech asks for speech, but " + id + " answers with text only",
                    "Choose a model that speaks, for example qwen3.5-omni-flash."));
        } else if (method.route().transport() != Transport.OPENAI_CHAT) {
            problems.accept(Problem.at(
                    voice.origin(),
                    ProblemCode.SPEECH_OVER_CHAT_ONLY,
                    "@Speech asks for speech, which only chat completions bring, but " + method.signature()
                            + " goes over " + method.route().transport(),
                    method.model().custom().value()
                            ? "Remove @Speech."
                            : "Choose Transport.OPENAI_CHAT for " + method.signature() + "."));
        } else if (model.isPresent() && speech == Support.UNKNOWN) {
            problems.accept(Problem.at(
                    voice.origin(),
                    ProblemCode.SPEECH_UNDOCUMENTED,
                    id + " is not among the models documented to speak",
                    "Choose one that is, for example qwen3.5-omni-flash, or confirm it with"
                            + " @SuppressWarnings(\"QWN171\")."));
        }
    }
}
