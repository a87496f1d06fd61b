package io.qwenterface.processor.read;

import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Setting;
import java.util.List;
import java.util.Optional;

/** Merges {@code @Options}, nearest first, member by member. */
final class OptionsReader {
    private final List<AnnotationUse> uses;

    private OptionsReader(List<AnnotationUse> uses) {
        this.uses = uses;
    }

    static OptionsModel read(List<AnnotationUse> uses) {
        OptionsReader reader = new OptionsReader(uses);
        return new OptionsModel(
                reader.first("temperature", Double.class),
                reader.first("topP", Double.class),
                reader.first("topK", Integer.class),
                reader.first("presencePenalty", Double.class),
                reader.first("repetitionPenalty", Double.class),
                reader.first("maxTokens", Integer.class),
                reader.first("n", Integer.class),
                reader.first("seed", Long.class),
                reader.list("stop", String.class),
                reader.list("stopTokens", Integer.class),
                reader.first("search", Boolean.class),
                reader.first("timeout", String.class));
    }

    private <T> Optional<Setting<T>> first(String member, Class<T> type) {
        return uses.stream().flatMap(use -> use.explicit(member, type).stream()).findFirst();
    }

    private <T> List<Setting<T>> list(String member, Class<T> type) {
        return uses.stream()
                .flatMap(use -> use.explicitList(member, type).stream())
                .findFirst()
                .orElse(List.of());
    }
}
