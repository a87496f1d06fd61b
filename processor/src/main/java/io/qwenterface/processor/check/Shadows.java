package io.qwenterface.processor.check;

import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.PromptModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which names in a prompt mean a property of a section's element, although they could mean a parameter. */
final class Shadows implements Node.Cases<Void> {
    private final Map<String, String> sections = new TreeMap<>();
    private String section = "";

    private Shadows() {}

    /** The names that stand for properties, each with the path of a section it stands in. */
    static Map<String, String> of(PromptModel prompt) {
        Shadows shadows = new Shadows();
        shadows.all(prompt.template().nodes());
        return shadows.sections;
    }

    private void all(List<Node> nodes) {
        nodes.forEach(node -> node.match(this));
    }

    private void note(Access access) {
        if (access.base() instanceof Access.Base.OfElement && !access.steps().isEmpty()) {
            sections.putIfAbsent(access.path().split("\\.", 2)[0], section);
        }
    }

    @Override
    public Void literal(Node.Literal literal) {
        return null;
    }

    @Override
    public Void variable(Node.Variable variable) {
        note(variable.access());
        return null;
    }

    @Override
    public Void section(Node.Section section) {
        note(section.subject());
        String outer = this.section;
        this.section = section.element().isPresent() ? section.subject().path() : outer;
        all(section.body());
        this.section = outer;
        return null;
    }

    @Override
    public Void inverted(Node.InvertedSection section) {
        note(section.subject());
        all(section.body());
        return null;
    }

    @Override
    public Void media(Node.Media media) {
        return null;
    }
}
