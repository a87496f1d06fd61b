package io.qwenterface.processor.manifest;

import io.qwenterface.Transport;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ThinkingModel;
import io.qwenterface.processor.write.SchemaLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a method's request as the runtime sends it, with placeholders where the values of a call go. The processor
 * does not see the runtime; a test that sends every kind of request holds the two together.
 */
final class RequestPreview {
    /** What marks a part for the context cache. */
    static final Map<String, Object> CACHED = Map.of("type", "ephemeral");

    private final MethodModel method;
    private final Optional<Output.Structured> json;
    private final boolean streaming;

    private RequestPreview(MethodModel method) {
        this.method = method;
        Output output = method.output();
        this.json = output instanceof Output.Structured asked ? Optional.of(asked) : Optional.empty();
        this.streaming = output.isStream() || method.route().streamOnly();
    }

    /** The body as maps and lists, for {@link io.qwenterface.processor.write.JsonText}. */
    static Map<String, Object> of(MethodModel method) {
        RequestPreview preview = new RequestPreview(method);
        return switch (method.route().transport()) {
            case DASHSCOPE -> preview.dashScope();
            case OPENAI_RESPONSES -> preview.responses();
            case OPENAI_CHAT, AUTO -> preview.openAi();
        };
    }

    private Map<String, Object> responses() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", method.model().id().value());
        put(body, "temperature", method.options().temperature());
        put(body, "top_p", method.options().topP());
        put(body, "max_output_tokens", method.options().maxTokens());
        Optional<String> effort = effort(method);
        if (effort.isPresent()) {
            body.put("reasoning", Map.of("effort", effort.get()));
        } else {
            method.route().thinking().ifPresent(thinking -> {
                body.put("enable_thinking", thinking);
                if (!thinking) {
                    body.put("reasoning", Map.of("effort", "none"));
                }
            });
        }
        if (streaming) {
            body.put("stream", true);
        }
        List<Map<String, Object>> tools = PromptManifest.tools(method);
        if (!tools.isEmpty()) {
            body.put("tools", tools);
        }
        String system = system();
        if (!system.isEmpty()) {
            body.put("instructions", system);
        }
        body.put("input", turns());
        return body;
    }

    private Map<String, Object> openAi() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", method.model().id().value());
        parameters(body);
        method.voice().ifPresent(voice -> {
            Map<String, Object> audio = new LinkedHashMap<>();
            audio.put("voice", voice.value());
            audio.put("format", "wav");
            body.put("modalities", List.of("text", "audio"));
            body.put("audio", audio);
        });
        if (streaming) {
            body.put("stream", true);
            body.put("stream_options", Map.of("include_usage", true));
        }
        body.put("messages", messages());
        return body;
    }

    private Map<String, Object> dashScope() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("result_format", "message");
        parameters.put("incremental_output", true);
        parameters(parameters);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", method.model().id().value());
        body.put("parameters", parameters);
        body.put("input", Map.of("messages", messages()));
        return body;
    }

    private void parameters(Map<String, Object> parameters) {
        OptionsModel options = method.options();
        put(parameters, "temperature", options.temperature());
        put(parameters, "top_p", options.topP());
        put(parameters, "top_k", options.topK());
        put(parameters, "presence_penalty", options.presencePenalty());
        put(parameters, "repetition_penalty", options.repetitionPenalty());
        put(parameters, "max_tokens", options.maxTokens());
        if (options.answers() > 1) {
            parameters.put("n", options.answers());
        }
        put(parameters, "seed", options.seed());
        List<Object> stop = new ArrayList<>();
        options.stop().forEach(text -> stop.add(text.value()));
        options.stopTokens().forEach(token -> stop.add(token.value()));
        if (!stop.isEmpty()) {
            parameters.put("stop", stop);
        }
        method.route().thinking().ifPresent(thinking -> parameters.put("enable_thinking", thinking));
        method.thinking().ifPresent(thinking -> put(parameters, "thinking_budget", thinking.budget()));
        effort(method).ifPresent(effort -> parameters.put("reasoning_effort", effort));
        options.search().filter(Setting::value).ifPresent(search -> parameters.put("enable_search", true));
        if (method.asksForHighResolution()) {
            parameters.put("vl_high_resolution_images", true);
        }
        List<Map<String, Object>> tools = PromptManifest.tools(method);
        if (!tools.isEmpty()) {
            parameters.put("tools", tools);
            parameters.put("parallel_tool_calls", true);
        }
        if (method.asksForSources()) {
            parameters.put("search_options", Map.of("enable_source", true));
        }
        json.flatMap(RequestPreview::responseFormat).ifPresent(format -> parameters.put("response_format", format));
    }

    private static Optional<String> effort(MethodModel method) {
        return method.thinking()
                .filter(ThinkingModel::hasEffort)
                .map(thinking -> thinking.effort().value().name().toLowerCase(Locale.ROOT));
    }

    private static void put(Map<String, Object> parameters, String name, Optional<? extends Setting<?>> setting) {
        setting.ifPresent(present -> parameters.put(name, present.value()));
    }

    private static Optional<Map<String, Object>> responseFormat(Output.Structured output) {
        return switch (output.mode()) {
            case JSON_OBJECT -> Optional.of(Map.of("type", "json_object"));
            case PROMPTED -> Optional.empty();
            case JSON_SCHEMA -> {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("name", output.name());
                schema.put("strict", true);
                schema.put("schema", SchemaLiteral.tree(output.shape(), output.wrapped()));
                Map<String, Object> format = new LinkedHashMap<>();
                format.put("type", "json_schema");
                format.put("json_schema", schema);
                yield Optional.of(format);
            }
        };
    }

    private List<Object> messages() {
        List<Object> messages = new ArrayList<>();
        String system = system();
        if (!system.isEmpty()) {
            boolean cached = method.system().flatMap(PromptModel::cache).isPresent();
            messages.add(cached ? marked("system", system) : message("system", system));
        }
        messages.addAll(turns());
        return messages;
    }

    private List<Object> turns() {
        List<Object> messages = new ArrayList<>();
        for (ExampleModel example : method.examples()) {
            messages.add(message("user", example.user().value()));
            messages.add(message("assistant", example.assistant().value()));
        }
        messages.add(user());
        method.prefill().ifPresent(text -> {
            Map<String, Object> begun = message("assistant", text.value());
            begun.put("partial", true);
            messages.add(begun);
        });
        return messages;
    }

    private Map<String, Object> user() {
        if (!method.mediaParameters().isEmpty()) {
            return messageOf("user", PartsPreview.of(method));
        }
        String text = TemplateText.of(method.user().template());
        return method.user().cache().isPresent() ? marked("user", text) : message("user", text);
    }

    /** A message that is kept in the context cache, with everything before it. */
    private Map<String, Object> marked(String role, String text) {
        Map<String, Object> part = new LinkedHashMap<>();
        if (method.route().transport() == Transport.OPENAI_CHAT) {
            part.put("type", "text");
        }
        part.put("text", text);
        part.put("cache_control", CACHED);
        return messageOf(role, List.of(part));
    }

    private String system() {
        String system = method.system()
                .map(prompt -> TemplateText.of(prompt.template()))
                .orElse("");
        String instruction = json.map(RequestPreview::instruction).orElse("");
        return system.isEmpty() || instruction.isEmpty() ? system + instruction : system + "\n\n" + instruction;
    }

    private static String instruction(Output.Structured output) {
        return switch (output.mode()) {
            case JSON_SCHEMA -> "";
            case JSON_OBJECT, PROMPTED ->
                "Answer with one JSON object that is valid under the following JSON Schema, and"
                        + " with nothing else: no explanation, no code fence.\n"
                        + SchemaLiteral.text(output.shape(), output.wrapped());
        };
    }

    private Map<String, Object> message(String role, String text) {
        return messageOf(role, method.route().multimodal() ? List.of(Map.of("text", text)) : text);
    }

    private static Map<String, Object> messageOf(String role, Object content) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("role", role);
        message.put("content", content);
        return message;
    }
}
