package io.qwenterface.processor.check;

import com.palantir.javapoet.ClassName;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Declaration;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ModelChoice;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.PromptTemplate;
import io.qwenterface.processor.model.Route;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.Surroundings;
import io.qwenterface.processor.template.Syntax;
import io.qwenterface.processor.template.TemplateParser;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Makes models of clients without a compiler: {@code SupportDesk} with methods that return {@code String}. */
final class Clients {
    /** Stands for the compiler's element: the places here differ by their order only. */
    private static final Element ELEMENT = (Element) Proxy.newProxyInstance(
            Clients.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final List<MethodModel> methods = new ArrayList<>();
    private final List<Setting<String>> literals = new ArrayList<>();
    private final Set<String> silenced = new HashSet<>();

    private String model = "qwen-plus";
    private int modelAt = 1;
    private boolean custom;
    private Transport transport = Transport.AUTO;
    private Region.Id region = Region.Id.SINGAPORE;
    private Optional<String> workspace = Optional.empty();
    private OptionsModel options = OptionsModel.NONE;
    private Set<String> methodSilenced = Set.of();

    private static Origin at(int order) {
        return Origin.of(ELEMENT, null, null, order);
    }

    static <T> Setting<T> set(T value, int order) {
        return new Setting<>(value, at(order));
    }

    /** The model of methods added from here on, written at a place. */
    Clients model(String id, int order) {
        model = id;
        modelAt = order;
        return this;
    }

    Clients model(String id) {
        return model(id, 1);
    }

    Clients custom() {
        custom = true;
        return this;
    }

    Clients over(Transport asked) {
        transport = asked;
        return this;
    }

    Clients in(Region.Id id) {
        region = id;
        return this;
    }

    Clients workspace(String name) {
        workspace = Optional.of(name);
        return this;
    }

    Clients options(OptionsModel model) {
        options = model;
        return this;
    }

    /** Silences on the interface. */
    Clients silenced(String code) {
        silenced.add(code);
        return this;
    }

    /** Silences on methods added from here on. */
    Clients methodSilenced(String... codes) {
        methodSilenced = Set.of(codes);
        return this;
    }

    Clients literal(String text) {
        literals.add(set(text, 5));
        return this;
    }

    /** Adds a method with the settings made so far. */
    Clients method(String name, String prompt, String... parameters) {
        int start = 100 * (methods.size() + 1);
        List<ParameterModel> all = new ArrayList<>();
        for (String parameter : parameters) {
            all.add(new ParameterModel(
                    parameter,
                    ClassName.get(String.class),
                    false,
                    ParameterModel.Role.PROMPT,
                    at(start + 11 + all.size())));
        }
        methods.add(new MethodModel(
                name,
                ClassName.get(String.class),
                List.of(),
                all,
                false,
                List.of(),
                false,
                new ModelChoice(set(model, modelAt), set(transport, 2), set(custom, 3), true),
                new Place(set(region, 4), workspace.map(text -> set(text, 4)), set(false, 4)),
                new Route(Transport.OPENAI_CHAT, "", "", "", false, false, false, Optional.empty(), false),
                Optional.empty(),
                prompt(prompt, List.of(parameters), at(start)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                options,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Output.Text(Output.Delivery.BLOCKING, Output.Envelope.NONE),
                List.of(),
                methodSilenced,
                at(start + 10)));
        return this;
    }

    /** A prompt of placeholders that are parameters or mistakes. */
    private static PromptModel prompt(String text, List<String> parameters, Origin origin) {
        Syntax syntax = TemplateParser.parse(text);
        List<PromptFault> faults = new ArrayList<>(syntax.faults());
        Set<String> mentions = new HashSet<>();
        for (Syntax.Part part : syntax.parts()) {
            if (part instanceof Syntax.Placeholder placeholder) {
                String name = placeholder.path().names().get(0);
                if (parameters.contains(name)) {
                    mentions.add(name);
                } else {
                    faults.add(new PromptFault(
                            PromptFault.Kind.UNKNOWN_VARIABLE, placeholder.mark(), name, "", parameters));
                }
            }
        }
        PromptTemplate template = new PromptTemplate(List.of(new Node.Literal(text)));
        return new PromptModel(template, mentions, faults, Optional.empty(), Optional.empty(), false, origin);
    }

    ClientModel build() {
        return new ClientModel(
                ClassName.get("com.acme", "SupportDesk"),
                ClassName.get("com.acme", "QwenSupportDesk"),
                true,
                new Declaration(Declaration.Kind.INTERFACE, List.of(), false, false, false, List.of("QwenModel")),
                Surroundings.PLAIN,
                methods,
                literals,
                silenced,
                at(50));
    }
}
