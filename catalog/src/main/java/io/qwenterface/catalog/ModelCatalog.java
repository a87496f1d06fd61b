package io.qwenterface.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The models known on a certain date. Immutable and safe for use by several threads.
 *
 * <p>Ids are compared as they are; Model Studio's are lower case.
 */
public final class ModelCatalog {
    private static final String RESOURCE = "models.json";

    private final LocalDate date;
    private final Map<String, Model> models;
    private final Map<String, Model> aliases;
    private final List<ModelFamily> families;

    ModelCatalog(LocalDate date, Map<String, Model> models, Map<String, Model> aliases, List<ModelFamily> families) {
        this.date = date;
        this.models = models;
        this.aliases = aliases;
        this.families = families;
    }

    /**
     * The catalog that came with this version. It is read once per class loader.
     *
     * @return always the same instance
     */
    public static ModelCatalog bundled() {
        return Bundled.CATALOG;
    }

    /**
     * Reads a catalog.
     *
     * @param json in the form of the bundled {@code models.json}, UTF-8; left open
     * @return what was read
     * @throws IOException if reading stops, or naming the model and field, if the content is not a catalog
     */
    public static ModelCatalog read(InputStream json) throws IOException {
        return CatalogReader.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Reads a catalog.
     *
     * @param file in the form of the bundled {@code models.json}, UTF-8
     * @return what was read
     * @throws IOException if there is no such file, or naming the model and field, if the content is not a catalog
     */
    public static ModelCatalog read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    /**
     * This catalog with another laid over it: an id or alias of {@code newer} wins, and its families are asked first.
     *
     * @param newer the catalog to put on top
     * @return a new catalog with the date of {@code newer}
     */
    public ModelCatalog overlaidWith(ModelCatalog newer) {
        Map<String, Model> allModels = new LinkedHashMap<>(models);
        allModels.putAll(newer.models);
        Map<String, Model> allAliases = new LinkedHashMap<>(aliases);
        allAliases.keySet().removeAll(newer.models.keySet());
        // An alias follows the model it names to the newer facts.
        allAliases.replaceAll((alias, model) -> allModels.getOrDefault(model.id(), model));
        allAliases.putAll(newer.aliases);
        allModels.keySet().removeAll(newer.aliases.keySet());
        List<ModelFamily> allFamilies = new ArrayList<>(newer.families);
        allFamilies.addAll(families);
        return new ModelCatalog(newer.date, allModels, allAliases, allFamilies);
    }

    /**
     * The day of the newest fact.
     *
     * @return the date written in the data
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Looks a model up: by id, then by alias, then by the families in their order. The first family whose pattern
     * matches decides. A dated id must not be older than its family's first snapshot.
     *
     * @param id as sent to the service
     * @return nothing if this catalog does not know the model, which may only be too new
     */
    public Optional<Model> find(String id) {
        Objects.requireNonNull(id, "id");
        Model model = models.get(id);
        if (model == null) {
            model = aliases.get(id);
        }
        if (model != null) {
            return Optional.of(model);
        }
        for (ModelFamily family : families) {
            if (family.covers(id)) {
                return family.model(id, this::find);
            }
        }
        return Optional.empty();
    }

    /**
     * The ids known by name, to suggest one of them; without aliases and without what only a rule covers.
     *
     * @return sorted, unmodifiable
     */
    public List<String> ids() {
        return models.keySet().stream().sorted().toList();
    }

    private static final class Bundled {
        static final ModelCatalog CATALOG = load();

        private static ModelCatalog load() {
            try (InputStream json = ModelCatalog.class.getResourceAsStream(RESOURCE)) {
                return read(Objects.requireNonNull(json, RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled " + RESOURCE + " cannot be read", e);
            }
        }
    }
}
