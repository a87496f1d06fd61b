package io.qwenterface.processor.manifest;

import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.PromptTemplate;
import java.util.List;

/**
 * A prompt as it would be written today: comments and the white space around standalone tags are gone, since they are
 * never sent. Two prompts with the same text send the same.
 */
final class TemplateText implements Node.Cases<Void> {
    private final StringBuilder text = new StringBuilder();

    private TemplateText() {}

    static String of(PromptTemplate template) {
        TemplateText writer = new TemplateText();
        writer.append(template.nodes());
        return writer.text.toString();
    }

    private void append(List<Node> nodes) {
        nodes.forEach(node -> node.match(this));
    }

    @Override
    public Void literal(Node.Literal literal) {
        text.append(literal.text().replace("{{", "{{{{"));
        return null;
    }

    @Override
    public Void variable(Node.Variable variable) {
        tag("", variable.access().path());
        return null;
    }

    @Override
    public Void section(Node.Section section) {
        return block("#", section.subject().path(), section.body());
    }

    @Override
    public Void inverted(Node.InvertedSection section) {
        return block("^", section.subject().path(), section.body());
    }

    @Override
    public Void media(Node.Media media) {
        tag("", media.parameter());
        return null;
    }

    private Void block(String sign, String path, List<Node> body) {
        tag(sign, path);
        append(body);
        tag("/", path);
        return null;
    }

    private void tag(String sign, String path) {
        text.append("{{").append(sign).append(path).append("}}");
    }
}
