package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.qwenterface.Transport;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.Route;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ThinkingModel;
import io.qwenterface.processor.model.ToolsModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known about a method's calls when compiling, as a {@code PromptSpec}: one call per line. */
final class SpecLiteral {
    private final List<CodeBlock> calls = new ArrayList<>();

    private SpecLiteral() {}

    /**
     * The specification as an expression.
     *
     * @param name how messages and events call the method
     * @param system an expression for a system prompt that never changes
     * @param fingerprint of what the method sends
     */
    static CodeBlock of(String name, MethodModel method, Optional<CodeBlock> system, String fingerprint) {
        SpecLiteral spec = new SpecLiteral();
        spec.call("model", TextLiteral.of(method.model().id().value()));
        spec.place(method.place());
        spec.route(method.route());
        boolean perCall = !ParameterModel.of(ParameterModel.Role.OPTIONS, method.parameters())
                .isEmpty();
        spec.flag("jsonForbidsThinking", perCall && method.route().jsonForbidsThinking());
        method.thinking().ifPresent(thinking -> spec.number("thinkingBudget", thinking.budget()));
        method.thinking()
                .filter(ThinkingModel::hasEffort)
                .ifPresent(thinking -> spec.call(
                        "effort",
                        CodeBlock.of(
                                "$T.$L", RuntimeNames.EFFORT, thinking.effort().value())));
        spec.options(method.options());
        spec.flag("highResolutionImages", method.asksForHighResolution());
        system.ifPresent(text -> spec.call("system", text));
        spec.flag("cacheSystem", method.system().flatMap(PromptModel::cache).isPresent());
        spec.flag("cacheUser", method.user().cache().isPresent());
        spec.flag("sources", method.asksForSources());
        method.examples().forEach(spec::example);
        method.prefill().ifPresent(text -> spec.call("prefill", TextLiteral.of(text.value())));
        method.tools()
                .map(ToolsModel::builtin)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> spec.call(
                        "builtinTools",
                        names.stream().map(tool -> TextLiteral.of(tool.value())).toArray(CodeBlock[]::new)));
        method.voice().ifPresent(voice -> spec.call("speech", TextLiteral.of(voice.value())));
        spec.call("fingerprint", TextLiteral.of(fingerprint));
        return CodeBlock.builder()
                .add("$T.named($L)$>$>", RuntimeNames.PROMPT_SPEC, TextLiteral.of(name))
                .add(spec.calls.stream()
                        .map(call -> CodeBlock.of("\n.$L", call))
                        .collect(CodeBlock.joining("")))
                .add("$<$<")
                .build();
    }

    private void place(Place place) {
        call(
                "region",
                CodeBlock.of("$T.$L", RuntimeNames.REGION_ID, place.region().value()));
        place.workspace().ifPresent(workspace -> call("workspace", TextLiteral.of(workspace.value())));
        flag("dedicatedHost", place.dedicatedHost().value());
    }

    private void route(Route route) {
        if (route.transport() != Transport.OPENAI_CHAT) {
            call("transport", CodeBlock.of("$T.$L", RuntimeNames.TRANSPORT, route.transport()));
        }
        flag("multimodalPath", route.multimodal());
        flag("streamOnly", route.streamOnly());
        flag("preserveThinking", route.preservesThinking());
        route.thinking().ifPresent(enabled -> call("thinking", CodeBlock.of("$L", enabled)));
    }

    private void options(OptionsModel options) {
        number("temperature", options.temperature());
        number("topP", options.topP());
        number("topK", options.topK());
        number("presencePenalty", options.presencePenalty());
        number("repetitionPenalty", options.repetitionPenalty());
        number("maxTokens", options.maxTokens());
        if (options.answers() > 1) {
            number("choices", options.n());
        }
        number("seed", options.seed());
        if (!options.stop().isEmpty()) {
            call(
                    "stop",
                    options.stop().stream()
                            .map(text -> TextLiteral.of(text.value()))
                            .toArray(CodeBlock[]::new));
        }
        if (!options.stopTokens().isEmpty()) {
            call(
                    "stopTokens",
                    options.stopTokens().stream().map(SpecLiteral::literal).toArray(CodeBlock[]::new));
        }
        flag("search", options.search().map(Setting::value).orElse(false));
        options.timeout()
                .ifPresent(timeout -> call("timeout", CodeBlock.of("$T.parse($S)", Duration.class, timeout.value())));
    }

    private void example(ExampleModel example) {
        call(
                "example",
                TextLiteral.of(example.user().value()),
                TextLiteral.of(example.assistant().value()));
    }

    private void number(String name, Optional<? extends Setting<? extends Number>> option) {
        option.ifPresent(number -> call(name, literal(number)));
    }

    private static CodeBlock literal(Setting<? extends Number> number) {
        boolean needsSuffix = number.value() instanceof Long value && value != value.intValue();
        return CodeBlock.of(needsSuffix ? "$LL" : "$L", number.value());
    }

    private void flag(String name, boolean set) {
        if (set) {
            call(name);
        }
    }

    private void call(String name, CodeBlock... arguments) {
        calls.add(Layout.call(CodeBlock.of("$L", name), List.of(arguments)));
    }
}
