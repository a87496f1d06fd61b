/**
 * Tests for code that calls Qwen models, without a key or a network.
 *
 * <p>Start at {@link io.qwenterface.testkit.FakeModelStudio}.
 */
module io.qwenterface.testkit {
    requires transitive io.qwenterface;
    requires transitive io.qwenterface.catalog;
    requires transitive io.qwenterface.runtime;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires jdk.httpserver;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports io.qwenterface.testkit;
}
