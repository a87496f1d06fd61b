package io.qwenterface.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.Rendering;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prompts that work, but hardly as they were meant: all of this is warned of. */
final class PromptDoubts implements Check {
    /** {@code {name}} as other libraries write a placeholder, with the dollar sign of some. */
    private static final Pattern SINGLE_BRACES = Pattern.compile("(?<!\\{)\\$?\\{\\s*([\\w.]+)\\s*}(?!})");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[#^]?\\s*[\\w.]+\\s*}}");

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.system().ifPresent(system -> new Walk("@System", system, method, problems).nodes());
        new Walk("@User", method.user(), method, problems).nodes();
        method.system()
                .filter(system -> isSame(system, method.user()))
                .ifPresent(system -> problems.accept(Problem.at(
                        method.user().origin(),
                        ProblemCode.SAME_PROMPT,
                        "@System and @User say the same",
                        "Say in @System what the model is, in @User what to do this time.")));
        method.system().ifPresent(system -> shadowed(system, method, problems));
        shadowed(method.user(), method, problems);
        for (ExampleModel example : method.examples()) {
            placeholder(example.user(), problems);
            placeholder(example.assistant(), problems);
        }
    }

    /** A parameter that no prompt prints is told as such, with the reason. */
    private static void shadowed(PromptModel prompt, MethodModel method, Consumer<Problem> problems) {
        Shadows.of(prompt).forEach((name, section) -> {
            if (method.parameters().stream()
                            .anyMatch(parameter -> parameter.name().equals(name))
                    && mentions(method, name)) {
                problems.accept(Problem.at(
                        prompt.origin(),
                        ProblemCode.SHADOWED_PARAMETER,
                        "{{" + name + "}} inside of {{#" + section
                                + "}} is a property of its elements, not the parameter " + name,
                        "Give the parameter another name.",
                        confirm(ProblemCode.SHADOWED_PARAMETER)));
            }
        });
    }

    private static boolean mentions(MethodModel method, String name) {
        return method.user().mentions().contains(name)
                || method.system()
                        .filter(system -> system.mentions().contains(name))
                        .isPresent();
    }

    private static String confirm(ProblemCode code) {
        return "If it is meant so, confirm it with @SuppressWarnings(\"" + code.code() + "\").";
    }

    private static boolean isSame(PromptModel system, PromptModel user) {
        return !user.implied()
                && !system.template().nodes().isEmpty()
                && system.template().equals(user.template());
    }

    private static void placeholder(Setting<String> text, Consumer<Problem> problems) {
        placeholder(text.value())
                .ifPresent(tag -> problems.accept(Problem.at(
                        text.origin(),
                        ProblemCode.PLACEHOLDER_IN_EXAMPLE,
                        tag + " in an @Example goes out as it is written: examples are the same in every call",
                        "Write an example value in its place.")));
    }

    /** The first placeholder in a text that is no template. */
    static Optional<String> placeholder(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Walks one prompt's nodes, knowing which sections stand around each. */
    private static final class Walk implements Node.Cases<Void> {
        private final String annotation;
        private final PromptModel prompt;
        private final MethodModel method;
        private final Consumer<Problem> problems;
        private final Deque<String> around = new ArrayDeque<>();
        private String before = "";

        Walk(String annotation, PromptModel prompt, MethodModel method, Consumer<Problem> problems) {
            this.annotation = annotation;
            this.prompt = prompt;
            this.method = method;
            this.problems = problems;
        }

        void nodes() {
            nodes(prompt.template().nodes());
        }

        private void nodes(List<Node> nodes) {
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                if (node instanceof Node.Variable variable) {
                    String after =
                            i + 1 < nodes.size() && nodes.get(i + 1) instanceof Node.Literal text ? text.text() : "";
                    quoted(variable, after);
                }
                node.match(this);
                before = node instanceof Node.Literal text ? text.text() : "";
            }
        }

        /** JSON has quotes of its own, which end the ones around it. */
        private void quoted(Node.Variable variable, String after) {
            if (variable.rendering() instanceof Rendering.Json && before.endsWith("\"") && after.startsWith("\"")) {
                say(
                        ProblemCode.JSON_IN_QUOTES,
                        tag(variable) + " prints JSON, with quotes of its own, between quotes",
                        "Leave out the quotes around it.");
            }
        }

        @Override
        public Void literal(Node.Literal literal) {
            Matcher found = SINGLE_BRACES.matcher(literal.text());
            while (found.find()) {
                String name = found.group(1).split("\\.", 2)[0];
                if (method.parameters().stream().map(ParameterModel::name).anyMatch(name::equals)) {
                    say(
                            ProblemCode.SINGLE_BRACES,
                            found.group() + " in " + annotation + " is text, although " + name + " is a parameter",
                            "Write {{" + found.group(1) + "}} for its value.");
                }
            }
            return null;
        }

        @Override
        public Void variable(Node.Variable variable) {
            // A prompt that is nothing but the value was not written by anybody who could mend it.
            if (variable.access().nullable()
                    && !prompt.implied()
                    && around.stream().noneMatch(subject -> covers(subject, variable.access()))) {
                String path = variable.access().path();
                say(
                        ProblemCode.NULLABLE_PRINTED,
                        tag(variable) + " may be null, and then prints nothing",
                        "Say what stands around it in a section, {{#" + path + "}}…{{" + path + "}}…{{/" + path
                                + "}}.");
            }
            if (variable.rendering() instanceof Rendering.Stringified text && text.isIdentity()) {
                say(
                        ProblemCode.NO_TEXT_OF_ITS_OWN,
                        tag(variable) + " is a " + simple(variable.access().type())
                                + ", which has no toString() and prints like " + "Name@1a2b3c",
                        "Give it a toString(), make it a record, or print its properties.");
            }
            return null;
        }

        private static boolean covers(String subject, Access access) {
            return access.path().equals(subject) || access.path().startsWith(subject + ".");
        }

        @Override
        public Void section(Node.Section section) {
            around.push(section.subject().path());
            nodes(section.body());
            around.pop();
            return null;
        }

        @Override
        public Void inverted(Node.InvertedSection section) {
            nodes(section.body());
            return null;
        }

        @Override
        public Void media(Node.Media media) {
            return null;
        }

        private static String simple(TypeName type) {
            return type instanceof ClassName name ? name.simpleName() : type.toString();
        }

        private static String tag(Node.Variable variable) {
            return "{{" + variable.access().path() + "}}";
        }

        private void say(ProblemCode code, String what, String cure) {
            Origin origin = prompt.origin();
            problems.accept(Problem.at(origin, code, what, cure, confirm(code)));
        }
    }
}
