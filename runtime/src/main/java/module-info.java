/**
 * What a generated client calls at run time: {@link io.qwenterface.runtime.QwenClient} with its replies, streams and
 * exceptions.
 *
 * <p>{@code io.qwenterface.runtime} is for applications, {@code io.qwenterface.runtime.codegen} for generated classes
 * only, {@code io.qwenterface.runtime.spi} for whoever replaces the HTTP client.
 */
module io.qwenterface.runtime {
    requires transitive io.qwenterface;
    requires transitive okhttp3;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires static transitive java.sql;
    requires static transitive org.jspecify;

    exports io.qwenterface.runtime;
    exports io.qwenterface.runtime.codegen;
    exports io.qwenterface.runtime.spi;
}
