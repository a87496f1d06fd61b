package io.qwenterface.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the rest of a name narrows what its family says. */
sealed interface SnapshotRule {
    /** The model of that name, or nothing if the family has no such snapshot. */
    Optional<Model> model(String id, Model template, Function<String, Optional<Model>> catalog);

    /**
     * The name ends with a date. A scope offers the snapshot of its first date and, if the rule is open-ended, all later
     * ones.
     */
    record DateSuffix(
            String prefix,
            String suffix,
            DateTimeFormatter format,
            Map<String, LocalDate> firstByScope,
            boolean openEnded)
            implements SnapshotRule {

        /**
         * A scope is where inference runs, a region whose host is called (wire reference a.4). The global scope is
         * missing on purpose: its list names no host, so it cannot add a region.
         */
        private static final Map<String, String> REGION_OF_SCOPE =
                Map.of("mainland", "cn-beijing", "international", "ap-southeast-1", "us", "us-east-1");

        @Override
        public Optional<Model> model(String id, Model template, Function<String, Optional<Model>> catalog) {
            if (!id.startsWith(prefix) || !id.endsWith(suffix) || id.length() < prefix.length() + suffix.length()) {
                return Optional.empty();
            }
            LocalDate date;
            try {
                date = LocalDate.parse(id.substring(prefix.length(), id.length() - suffix.length()), format);
            } catch (DateTimeException noDayOfTheCalendar) {
                return Optional.empty();
            }
            boolean offered = false;
            Set<String> regions = new LinkedHashSet<>();
            for (Map.Entry<String, LocalDate> scope : firstByScope.entrySet()) {
                if (openEnded ? !date.isBefore(scope.getValue()) : date.equals(scope.getValue())) {
                    offered = true;
                    String region = REGION_OF_SCOPE.get(scope.getKey());
                    if (region != null) {
                        regions.add(region);
                    }
                }
            }
            if (!offered) {
                return Optional.empty();
            }
            return Optional.of(regions.isEmpty() ? template.inferredAs(id) : template.inferredAs(id, regions));
        }
    }

    /** The name is another model's with a suffix that confines it to the family's regions, as {@code -us} does. */
    record RegionSuffix(String suffix) implements SnapshotRule {
        @Override
        public Optional<Model> model(String id, Model template, Function<String, Optional<Model>> catalog) {
            return catalog.apply(id.substring(0, id.length() - suffix.length()))
                    .map(model -> model.inferredAs(id, template.regions()));
        }
    }
}
