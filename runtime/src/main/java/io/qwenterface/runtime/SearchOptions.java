package io.qwenterface.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a model searches the web in one call: {@code CallOptions.builder().search(SearchOptions.defaults().forced(true))}
 * (wire reference c.2, d.2). What is not set is not sent. Immutable, thread-safe; equal if the same is set.
 */
public final class SearchOptions {
    private static final SearchOptions DEFAULTS = new SearchOptions(null, null, null, null);

    private final @Nullable Boolean forced;
    private final @Nullable Strategy strategy;
    private final @Nullable Boolean extension;
    private final @Nullable Citations citations;

    /** How thoroughly to search. What each costs and which models know it, the service says. */
    public enum Strategy {
        /** Fast. */
        TURBO,
        /** Thorough. */
        MAX,
        /** As often as the model finds it needs to. */
        AGENT,
        /** The same, and it reads the pages. */
        AGENT_MAX
    }

    /** How the text points to a {@link SearchSource}, by its {@link SearchSource#index()}. */
    public enum Citations {
        /** {@code [1]}. */
        NUMBER,
        /** {@code [ref_1]}. */
        REFERENCE
    }

    private SearchOptions(
            @Nullable Boolean forced,
            @Nullable Strategy strategy,
            @Nullable Boolean extension,
            @Nullable Citations citations) {
        this.forced = forced;
        this.strategy = strategy;
        this.extension = extension;
        this.citations = citations;
    }

    /** Nothing set: the model searches if it thinks it has to, as the service does by default. */
    public static SearchOptions defaults() {
        return DEFAULTS;
    }

    /** Whether it searches in any case, and not only where it finds it useful. */
    public SearchOptions forced(boolean always) {
        return new SearchOptions(always, strategy, extension, citations);
    }

    /** How thoroughly it searches. */
    public SearchOptions strategy(Strategy how) {
        return new SearchOptions(forced, Objects.requireNonNull(how, "how"), extension, citations);
    }

    /** Whether it may search in sources for special fields as well. */
    public SearchOptions extension(boolean allowed) {
        return new SearchOptions(forced, strategy, allowed, citations);
    }

    /**
     * Lets the text point to the pages that were found. Only DashScope does so: over another protocol the call fails with
     * a {@link ConfigurationException} before it is sent. The pages are in {@link Reply#sources()}.
     */
    public SearchOptions citations(Citations form) {
        return new SearchOptions(forced, strategy, extension, Objects.requireNonNull(form, "form"));
    }

    /** Whether it searches in any case; null if nothing was said, as for all that follows. */
    public @Nullable Boolean forced() {
        return forced;
    }

    /** How thoroughly it searches. */
    public @Nullable Strategy strategy() {
        return strategy;
    }

    /** Whether it may search in sources for special fields. */
    public @Nullable Boolean extension() {
        return extension;
    }

    /** How the text points to what was found. */
    public @Nullable Citations citations() {
        return citations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchOptions options
                && Objects.equals(forced, options.forced)
                && strategy == options.strategy
                && Objects.equals(extension, options.extension)
                && citations == options.citations;
    }

    @Override
    public int hashCode() {
        return Objects.hash(forced, strategy, extension, citations);
    }

    /** What is set: {@code SearchOptions[forced=true, strategy=MAX]}. */
    @Override
    public String toString() {
        List<String> set = new ArrayList<>();
        add(set, "forced", forced);
        add(set, "strategy", strategy);
        add(set, "extension", extension);
        add(set, "citations", citations);
        return "SearchOptions[" + String.join(", ", set) + "]";
    }

    private static void add(List<String> set, String name, @Nullable Object value) {
        if (value != null) {
            set.add(name + "=" + value);
        }
    }
}
