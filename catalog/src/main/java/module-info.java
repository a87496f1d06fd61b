/**
 * Which Qwen models exist, where they are offered and what each can do.
 *
 * <p>Start at {@link io.qwenterface.catalog.ModelCatalog}.
 */
module io.qwenterface.catalog {
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports io.qwenterface.catalog;
}
