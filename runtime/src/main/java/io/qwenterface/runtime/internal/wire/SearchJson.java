package io.qwenterface.runtime.internal.wire;

import io.qwenterface.Transport;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.SearchOptions;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBytes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The {@code search_options} of both chat protocols (wire reference c.2, d.2). */
final class SearchJson {
    private SearchJson() {}

    /** All that is set, with a comma before it; nothing if nothing is. */
    static void options(JsonBytes json, PromptSpec spec) {
        JsonBytes members = new JsonBytes(128);
        SearchOptions options = spec.searchOptions();
        if (options != null) {
            flag(members, "forced_search", options.forced());
            SearchOptions.Strategy strategy = options.strategy();
            if (strategy != null) {
                members.ascii(",\"search_strategy\":").string(strategy.name().toLowerCase(Locale.ROOT));
            }
            flag(members, "enable_search_extension", options.extension());
            citations(members, spec, options);
        }
        // Citations point to the sources, so they are asked for as well.
        if (spec.asksForSources() || (options != null && options.citations() != null)) {
            members.ascii(",\"enable_source\":true");
        }
        String set = members.toString();
        if (!set.isEmpty()) {
            json.ascii(",\"search_options\":{").ascii(set.substring(1)).ascii("}");
        }
    }

    private static void flag(JsonBytes json, String name, @Nullable Boolean value) {
        if (value != null) {
            json.ascii(",\"").ascii(name).ascii(value ? "\":true" : "\":false");
        }
    }

    private static void citations(JsonBytes json, PromptSpec spec, SearchOptions options) {
        SearchOptions.Citations citations = options.citations();
        if (citations == null) {
            return;
        }
        if (spec.transport() != Transport.DASHSCOPE) {
            throw new ConfigurationException(
                    spec.name()
                            + ": only DashScope lets an answer point to what a search found, and this call goes over "
                            + spec.transport() + ". Choose Transport.DASHSCOPE, or leave citations out of the"
                            + " SearchOptions.",
                    null);
        }
        json.ascii(",\"enable_citation\":true,\"citation_format\":")
                .string(
                        switch (citations) {
                            case NUMBER -> "[<number>]";
                            case REFERENCE -> "[ref_<number>]";
                        });
    }
}
