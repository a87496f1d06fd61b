package io.qwenterface.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalog's JSON.
 *
 * <p>It walks the tokens instead of binding objects: this runs inside the compiler, once per build, and starting a data
 * binder would take longer than reading the file.
 */
final class CatalogReader {
    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, Model> aliases = new LinkedHashMap<>();
    private final List<ModelFamily> families = new ArrayList<>();
    private @Nullable LocalDate date;

    private CatalogReader() {}

    static ModelCatalog read(InputStream json) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return new CatalogReader().read(parser);
        }
    }

    private ModelCatalog read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("a model catalog is a JSON object with date, models and families");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "date" -> date = date(parser.getText(), "date", DateTimeFormatter.ISO_LOCAL_DATE);
                case "models" -> readEach(parser, name, this::addModel);
                case "families" -> readEach(parser, name, this::addFamily);
                default -> parser.skipChildren();
            }
        }
        if (date == null) {
            throw new IOException("the model catalog has no date");
        }
        return new ModelCatalog(date, models, aliases, families);
    }

    private interface Entry {
        void add(CatalogEntry entry) throws IOException;
    }

    private static void readEach(JsonParser parser, String list, Entry consumer) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw new IOException(list + " is not a list");
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            consumer.add(CatalogEntry.read(parser, list + "[" + i + "]"));
        }
    }

    private void addModel(CatalogEntry entry) throws IOException {
        Model model = entry.model(entry.requiredText("id"), false);
        if (models.put(model.id(), model) != null) {
            throw new IOException(model.id() + " is listed twice");
        }
        for (String alias : entry.texts("aliases")) {
            aliases.put(alias, model);
        }
    }

    private void addFamily(CatalogEntry entry) throws IOException {
        String pattern = entry.requiredText("pattern");
        try {
            families.add(new ModelFamily(Pattern.compile(pattern), entry.model(pattern, true), rule(entry)));
        } catch (PatternSyntaxException e) {
            throw new IOException("the pattern " + pattern + " is not a regular expression", e);
        }
    }

    private static @Nullable SnapshotRule rule(CatalogEntry family) throws IOException {
        CatalogEntry rule = family.object("snapshotRule");
        if (rule == null) {
            return null;
        }
        String type = rule.requiredText("type");
        return switch (type) {
            case "suffix" -> new SnapshotRule.RegionSuffix(rule.requiredText("suffix"));
            case "date-suffix" -> dateSuffix(rule);
            default -> throw new IOException(rule.name() + ".type is " + type + ", expected suffix or date-suffix");
        };
    }

    private static SnapshotRule dateSuffix(CatalogEntry rule) throws IOException {
        // Strict dates need the year without an era: uuuu, not yyyy.
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                        rule.requiredText("format").replace('y', 'u'))
                .withResolverStyle(ResolverStyle.STRICT);
        Map<String, LocalDate> firstByScope = new LinkedHashMap<>();
        CatalogEntry scopes = rule.object("minDateByScope");
        if (scopes == null) {
            throw new IOException(rule.name() + ".minDateByScope is missing");
        }
        for (String scope : scopes.fields()) {
            firstByScope.put(scope, date(scopes.requiredText(scope), scopes.name() + "." + scope, format));
        }
        return new SnapshotRule.DateSuffix(
                rule.requiredText("prefix"), rule.text("suffix"), format, firstByScope, rule.flag("openEnded"));
    }

    private static LocalDate date(String text, String where, DateTimeFormatter format) throws IOException {
        try {
            return LocalDate.parse(text, format);
        } catch (java.time.DateTimeException e) {
            throw new IOException(where + " is " + text + ", expected a date such as 2026-11-21", e);
        }
    }
}
