package io.qwenterface.processor.manifest;

import io.qwenterface.Transport;
import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ToolModel;
import io.qwenterface.processor.model.ToolsModel;
import io.qwenterface.processor.write.JsonText;
import io.qwenterface.processor.write.SchemaLiteral;
import io.qwenterface.processor.write.ToolArguments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The manifest of one interface: for each method which model is asked, where, how, and with what.
 *
 * <p>{@code META-INF/qwenterface/prompts/<interface>.json} in the class output, one file per interface so that an
 * incremental build rewrites no other.
 */
public final class PromptManifest {
    private static final int VERSION = 1;

    private final ClientModel client;

    private PromptManifest(ClientModel client) {
        this.client = client;
    }

    /** The manifest of a client. */
    public static PromptManifest of(SoundClient client) {
        return new PromptManifest(client.model());
    }

    /** The file's name, relative to the class output. */
    public String fileName() {
        return "META-INF/qwenterface/prompts/" + client.type().reflectionName() + ".json";
    }

    /** The file's content: JSON, ending with a line feed. */
    public String text() {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("version", VERSION);
        manifest.put("interface", client.type().canonicalName());
        manifest.put("class", client.generatedType().canonicalName());
        List<Object> methods = new ArrayList<>();
        client.methods().forEach(method -> methods.add(entry(method)));
        manifest.put("methods", methods);
        return JsonText.of(manifest) + "\n";
    }

    /** The fingerprint of what a method of this client sends. */
    public static String fingerprint(MethodModel method) {
        return Fingerprint.of(JsonText.of(sent(method)));
    }

    private static Map<String, Object> entry(MethodModel method) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("method", declaration(method));
        entry.put("reason", method.route().reason());
        entry.put("host", method.route().host());
        entry.putAll(sent(method));
        entry.put("fingerprint", fingerprint(method));
        entry.put("request", RequestPreview.of(method));
        return entry;
    }

    /** The method as declared, without its return type. */
    static String declaration(MethodModel method) {
        return method.parameters().stream()
                .map(PromptManifest::declaration)
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    private static String declaration(ParameterModel parameter) {
        return parameter.type() + " " + parameter.name();
    }

    /** Everything that reaches the service, in a fixed order; nothing that does not. */
    private static Map<String, Object> sent(MethodModel method) {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("model", method.model().id().value());
        sent.put("region", method.place().region().value().name());
        method.place().workspace().ifPresent(workspace -> sent.put("workspace", workspace.value()));
        sent.put("transport", method.route().transport().name());
        sent.put("path", method.route().path());
        method.system().ifPresent(system -> sent.put("system", TemplateText.of(system.template())));
        if (!method.examples().isEmpty()) {
            sent.put(
                    "examples",
                    method.examples().stream().map(PromptManifest::example).toList());
        }
        sent.put("user", TemplateText.of(method.user().template()));
        Map<String, Object> media = MediaEntry.of(method);
        if (!media.isEmpty()) {
            sent.put("media", media);
        }
        List<String> cached = new ArrayList<>();
        method.system().flatMap(PromptModel::cache).ifPresent(mark -> cached.add("system"));
        method.user().cache().ifPresent(mark -> cached.add("user"));
        if (!cached.isEmpty()) {
            sent.put("cache", cached);
        }
        method.prefill().ifPresent(text -> sent.put("prefill", text.value()));
        method.voice().ifPresent(voice -> sent.put("voice", voice.value()));
        Map<String, Object> options = options(method);
        if (!options.isEmpty()) {
            sent.put("options", options);
        }
        List<Map<String, Object>> tools = tools(method);
        if (!tools.isEmpty()) {
            sent.put("tools", tools);
        }
        sent.put("output", output(method));
        return sent;
    }

    private static Map<String, Object> example(ExampleModel example) {
        Map<String, Object> turn = new LinkedHashMap<>();
        turn.put("user", example.user().value());
        turn.put("assistant", example.assistant().value());
        return turn;
    }

    private static Map<String, Object> options(MethodModel method) {
        OptionsModel options = method.options();
        Map<String, Object> set = new LinkedHashMap<>();
        put(set, "temperature", options.temperature());
        put(set, "topP", options.topP());
        put(set, "topK", options.topK());
        put(set, "presencePenalty", options.presencePenalty());
        put(set, "repetitionPenalty", options.repetitionPenalty());
        put(set, "maxTokens", options.maxTokens());
        put(set, "n", options.n());
        put(set, "seed", options.seed());
        putAll(set, "stop", options.stop());
        putAll(set, "stopTokens", options.stopTokens());
        put(set, "search", options.search());
        if (method.asksForHighResolution()) {
            set.put("highResolutionImages", true);
        }
        if (method.asksForSources()) {
            set.put("sources", true);
        }
        method.route().thinking().ifPresent(thinking -> set.put("thinking", thinking));
        method.thinking().ifPresent(thinking -> {
            put(set, "thinkingBudget", thinking.budget());
            if (thinking.hasEffort()) {
                set.put("effort", thinking.effort().value().name());
            }
        });
        return set;
    }

    /** The tools as they are sent: the service's own by their names alone, and flat functions, or nested ones. */
    static List<Map<String, Object>> tools(MethodModel method) {
        boolean flat = method.route().transport() == Transport.OPENAI_RESPONSES;
        List<Map<String, Object>> tools = new ArrayList<>();
        for (Setting<String> name : method.tools().map(ToolsModel::builtin).orElse(List.of())) {
            tools.add(Map.of("type", name.value()));
        }
        for (ToolModel tool : method.tools().map(ToolsModel::tools).orElse(List.of())) {
            tools.add(flat ? ToolArguments.flatDeclaration(tool) : ToolArguments.declaration(tool));
        }
        return tools;
    }

    private static void put(Map<String, Object> set, String name, Optional<? extends Setting<?>> setting) {
        setting.ifPresent(present -> set.put(name, present.value()));
    }

    private static void putAll(Map<String, Object> set, String name, List<? extends Setting<?>> settings) {
        if (!settings.isEmpty()) {
            set.put(name, settings.stream().map(Setting::value).toList());
        }
    }

    private static Map<String, Object> output(MethodModel method) {
        return method.output().match(new Output.Cases<Map<String, Object>>() {
            @Override
            public Map<String, Object> text(Output.Text text) {
                return Map.of("mode", "text");
            }

            @Override
            public Map<String, Object> json(Output.Json json) {
                return structured(json);
            }

            @Override
            public Map<String, Object> textStream(Output.TextStream stream) {
                return Map.of("mode", "stream");
            }

            @Override
            public Map<String, Object> eventStream(Output.EventStream stream) {
                return Map.of("mode", "stream");
            }

            @Override
            public Map<String, Object> elementStream(Output.ElementStream stream) {
                return structured(stream);
            }

            @Override
            public Map<String, Object> partialStream(Output.PartialStream stream) {
                return structured(stream);
            }

            @Override
            public Map<String, Object> unsupported(Output.Unsupported unsupported) {
                throw new IllegalStateException("a sound client has no unsupported output: " + unsupported);
            }
        });
    }

    private static Map<String, Object> structured(Output.Structured structured) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("mode", structured.mode().name().toLowerCase(Locale.ROOT));
        output.put("name", structured.name());
        output.put("schema", SchemaLiteral.tree(structured.shape(), structured.wrapped()));
        return output;
    }
}
