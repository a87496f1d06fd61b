package io.qwenterface.processor.read;

import com.palantir.javapoet.TypeName;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptFault.Kind;
import io.qwenterface.processor.model.PromptFault.Mark;
import io.qwenterface.processor.template.Syntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Gives the names in one prompt their meaning: a section's element first, the innermost before the others, then the
 * method's parameters.
 */
final class PromptResolver {
    private final List<PromptParameter> parameters;
    private final MediaPlaces media;
    private final PropertyReader properties;
    private final Renderings renderings;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<PromptFault> faults;
    private final Set<Mark> malformed = new HashSet<>();
    private final Set<String> mentions = new HashSet<>();
    private int elements;

    /** How many sections are open, also such as have no element. */
    private int depth;

    PromptResolver(
            List<PromptParameter> parameters,
            MediaPlaces media,
            PropertyReader properties,
            Renderings renderings,
            Syntax syntax) {
        this.parameters = parameters;
        this.media = media;
        this.properties = properties;
        this.renderings = renderings;
        this.faults = new ArrayList<>(syntax.faults());
        syntax.faults().forEach(fault -> malformed.add(fault.mark()));
    }

    /** A parameter that prompts may print. */
    record PromptParameter(String name, TypeMirror type, boolean nullable) {}

    /** What a section's body is about. */
    private record Scope(Node.Element element, TypeMirror type) {}

    /** A name with its meaning. */
    private record Resolved(Access access, TypeMirror type) {}

    List<PromptFault> faults() {
        return faults;
    }

    Set<String> mentions() {
        return mentions;
    }

    List<Node> resolve(List<Syntax.Part> parts) {
        List<Node> nodes = new ArrayList<>();
        for (Syntax.Part part : parts) {
            if (part instanceof Syntax.Text text) {
                nodes.add(new Node.Literal(text.text()));
            } else if (part instanceof Syntax.Placeholder placeholder && isMedia(placeholder.path())) {
                medium(placeholder.path(), placeholder.mark()).ifPresent(nodes::add);
            } else if (part instanceof Syntax.Placeholder placeholder) {
                resolve(placeholder.path(), placeholder.mark())
                        .flatMap(resolved -> print(resolved, placeholder.mark()))
                        .ifPresent(nodes::add);
            } else if (part instanceof Syntax.Block block) {
                nodes.addAll(block(block));
            }
        }
        return nodes;
    }

    private Optional<Node> print(Resolved resolved, Mark mark) {
        String path = resolved.access().path();
        // Without a mark there is no text: the value is the whole message.
        String subject = mark.line() == 0 ? "parameter " + path : "{{" + path + "}}";
        try {
            return Optional.of(new Node.Variable(resolved.access(), renderings.of(resolved.type(), subject)));
        } catch (Unreadable e) {
            String route = e.why().path().isEmpty()
                    ? ""
                    : subject + " > " + String.join(" > ", e.why().path());
            faults.add(new PromptFault(
                    Kind.NOT_PRINTABLE,
                    mark,
                    e.why().subject() + " " + e.why().reason(),
                    route,
                    List.of(e.why().cure())));
            return Optional.empty();
        }
    }

    /** Whether a name is that of a parameter of media, and of nothing nearer. */
    private boolean isMedia(Syntax.Path path) {
        return !path.isElement()
                && media.isMedia(path.names().get(0))
                && scopes.stream()
                        .noneMatch(scope -> !renderings.isScalar(scope.type())
                                && properties
                                        .find(scope.type(), path.names().get(0))
                                        .isPresent());
    }

    private Optional<Node> medium(Syntax.Path path, Mark mark) {
        String name = path.names().get(0);
        Kind fault = null;
        if (!media.areAllowed()) {
            fault = Kind.MEDIA_IN_SYSTEM;
        } else if (path.names().size() > 1) {
            fault = Kind.MEDIA_TAKEN_APART;
        } else if (depth > 0) {
            fault = Kind.MEDIA_IN_SECTION;
        }
        if (fault != null) {
            faults.add(PromptFault.of(fault, mark, name));
            return Optional.empty();
        }
        media.place(name);
        return Optional.of(new Node.Media(name));
    }

    private List<Node> block(Syntax.Block block) {
        if (isMedia(block.path())) {
            String name = block.path().names().get(0);
            faults.add(PromptFault.of(
                    media.areAllowed() ? Kind.MEDIA_TAKEN_APART : Kind.MEDIA_IN_SYSTEM, block.mark(), name));
            mentionAll(block.body());
            return List.of();
        }
        depth++;
        List<Node> nodes = section(block);
        depth--;
        return nodes;
    }

    private List<Node> section(Syntax.Block block) {
        Optional<Resolved> resolved = resolve(block.path(), block.mark());
        Optional<Node.Kind> kind = resolved.flatMap(
                subject -> renderings.section(subject.type(), subject.access().nullable()));
        if (resolved.isEmpty() || kind.isEmpty()) {
            resolved.ifPresent(subject -> faults.add(new PromptFault(
                    Kind.NOT_A_SECTION,
                    block.mark(),
                    subject.access().path(),
                    JavaType.indefinite(subject.type()),
                    List.of(insteadOfSection(subject)))));
            // What the body says of parameters counts; its other names depend on what the section was meant to be.
            mentionAll(block.body());
            return List.of();
        }
        Access subject = resolved.get().access();
        if (block.inverted()) {
            return List.of(new Node.InvertedSection(subject, kind.get(), resolve(block.body())));
        }
        if (kind.get() == Node.Kind.BOOLEAN) {
            return List.of(new Node.Section(subject, kind.get(), Optional.empty(), resolve(block.body())));
        }
        TypeMirror elementType = renderings.element(resolved.get().type(), kind.get());
        Node.Element element =
                new Node.Element(elements++, TypeName.get(elementType), ElementName.of(subject.path(), kind.get()));
        scopes.push(new Scope(element, elementType));
        List<Node> body = resolve(block.body());
        scopes.pop();
        return List.of(new Node.Section(subject, kind.get(), Optional.of(element), body));
    }

    private void mentionAll(List<Syntax.Part> parts) {
        for (Syntax.Part part : parts) {
            if (part instanceof Syntax.Placeholder placeholder) {
                mention(placeholder.path());
            } else if (part instanceof Syntax.Block block) {
                mention(block.path());
                mentionAll(block.body());
            }
        }
    }

    private void mention(Syntax.Path path) {
        if (!path.isElement()) {
            mentions.add(path.names().get(0));
        }
    }

    private Optional<Resolved> resolve(Syntax.Path path, Mark mark) {
        if (malformed.contains(mark)) {
            return Optional.empty();
        }
        if (path.isElement()) {
            Scope scope = scopes.peek();
            if (scope == null) {
                faults.add(PromptFault.of(Kind.NO_ELEMENT, mark, "."));
                return Optional.empty();
            }
            return Optional.of(new Resolved(access(path, scope, List.of(), scope.type()), scope.type()));
        }
        String first = path.names().get(0);
        for (Scope scope : scopes) {
            Optional<PropertyReader.Property> property =
                    renderings.isScalar(scope.type()) ? Optional.empty() : properties.find(scope.type(), first);
            if (property.isPresent()) {
                return follow(
                        path, mark, new Access.Base.OfElement(scope.element().id()), property.get());
            }
        }
        for (PromptParameter parameter : parameters) {
            if (parameter.name().equals(first)) {
                mentions.add(first);
                return follow(
                        path,
                        mark,
                        new Access.Base.OfParameter(first, parameter.nullable()),
                        new ArrayList<>(),
                        JavaType.usable(parameter.type()));
            }
        }
        List<String> candidates = new ArrayList<>();
        scopes.forEach(scope -> {
            if (!renderings.isScalar(scope.type())) {
                candidates.addAll(properties.names(scope.type()));
            }
        });
        parameters.forEach(parameter -> candidates.add(parameter.name()));
        faults.add(new PromptFault(Kind.UNKNOWN_VARIABLE, mark, first, "", candidates));
        return Optional.empty();
    }

    private static Access access(Syntax.Path path, Scope scope, List<Access.Step> steps, TypeMirror type) {
        return new Access(
                path.toString(), new Access.Base.OfElement(scope.element().id()), steps, TypeName.get(type));
    }

    private Optional<Resolved> follow(Syntax.Path path, Mark mark, Access.Base base, PropertyReader.Property property) {
        List<Access.Step> steps = new ArrayList<>();
        steps.add(property.step());
        return follow(path, mark, base, steps, property.type());
    }

    /** Follows the names after the first. */
    private Optional<Resolved> follow(
            Syntax.Path path, Mark mark, Access.Base base, List<Access.Step> steps, TypeMirror start) {
        TypeMirror type = start;
        for (String name : path.names().subList(1, path.names().size())) {
            Optional<PropertyReader.Property> property = properties.find(type, name);
            if (property.isEmpty()) {
                faults.add(new PromptFault(
                        Kind.UNKNOWN_PROPERTY, mark, name, JavaType.display(type), properties.names(type)));
                return Optional.empty();
            }
            steps.add(property.get().step());
            type = property.get().type();
        }
        return Optional.of(new Resolved(new Access(path.toString(), base, steps, TypeName.get(type)), type));
    }

    /** The value of a parameter as a whole message, for a method without {@code @User}. */
    Optional<Node> whole(PromptParameter parameter) {
        mentions.add(parameter.name());
        TypeMirror type = JavaType.usable(parameter.type());
        Access access = new Access(
                parameter.name(),
                new Access.Base.OfParameter(parameter.name(), parameter.nullable()),
                List.of(),
                TypeName.get(type));
        return print(new Resolved(access, type), Mark.NONE);
    }

    private String insteadOfSection(Resolved subject) {
        String path = subject.access().path();
        if (renderings.isMap(subject.type())) {
            return "Print it as JSON with {{" + path + "}}.";
        }
        List<String> names = renderings.isRecord(subject.type()) ? properties.names(subject.type()) : List.of();
        return names.isEmpty()
                ? "Use an Iterable, array, Optional or boolean, or mark it @Nullable."
                : "Name its properties without a section, such as {{" + path + "." + names.get(0) + "}}.";
    }
}
