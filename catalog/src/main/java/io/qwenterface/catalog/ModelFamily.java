package io.qwenterface.catalog;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Models known by the shape of their name. The first family whose pattern matches decides, even if it refuses. */
record ModelFamily(
        Pattern pattern, Model template, @Nullable SnapshotRule rule) {
    boolean covers(String id) {
        return pattern.matcher(id).matches();
    }

    Optional<Model> model(String id, Function<String, Optional<Model>> catalog) {
        return rule == null ? Optional.of(template.inferredAs(id)) : rule.model(id, template, catalog);
    }
}
