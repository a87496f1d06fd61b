package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where one prompt has its images, videos and sound: where it names them, and the others before all text. */
final class MediaPlaces {
    private final List<String> parameters;
    private final boolean allowed;
    private final Set<String> placed = new LinkedHashSet<>();

    /**
     * The places in one prompt.
     *
     * @param parameters the parameters that hold media, in order
     * @param allowed whether the prompt may have any: a user message may, a system prompt may not
     */
    MediaPlaces(List<String> parameters, boolean allowed) {
        this.parameters = parameters;
        this.allowed = allowed;
    }

    boolean areAllowed() {
        return allowed;
    }

    boolean isMedia(String name) {
        return parameters.contains(name);
    }

    /** The prompt says itself where a parameter's media stand. */
    void place(String name) {
        placed.add(name);
    }

    /** The prompt with all its media. */
    List<Node> withUnplaced(List<Node> nodes) {
        if (!allowed) {
            return nodes;
        }
        List<Node> all = new ArrayList<>();
        parameters.stream()
                .filter(name -> !placed.contains(name))
                .map(Node.Media::new)
                .forEach(all::add);
        all.addAll(nodes);
        return all;
    }
}
