package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.internal.body.JsonBytes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The constant texts of a prompt with a slot between each two of them. Its texts are escaped and encoded for JSON once,
 * when the first call needs them. Immutable, thread-safe.
 */
public final class PromptTemplate {
    /** The template of a prompt that is nothing but one value. */
    static final PromptTemplate VERBATIM = new PromptTemplate("", "");

    private final String[] literals;

    /** Filled on first use; a race costs a second encoding of the same bytes, nothing else. */
    private volatile byte @Nullable [] @Nullable [] encoded;

    private PromptTemplate(String... literals) {
        this.literals = literals;
    }

    /**
     * The texts around the slots: one more than there are slots, empty where two slots meet or a slot is at an end.
     *
     * @throws IllegalArgumentException without any text
     */
    public static PromptTemplate of(String... literals) {
        if (literals.length == 0) {
            throw new IllegalArgumentException("a template has one literal more than it has slots, so at least one");
        }
        String[] copy = literals.clone();
        for (String literal : copy) {
            Objects.requireNonNull(literal, "literal");
        }
        return new PromptTemplate(copy);
    }

    /**
     * The prompt with these values in its slots. A value is data: it is inserted once and never read as a template.
     *
     * @param values one per slot, in order; null is inserted as empty
     * @throws IllegalArgumentException if there are more or fewer values than slots
     */
    public PromptText fill(@Nullable String... values) {
        if (values.length != literals.length - 1) {
            throw new IllegalArgumentException("the template has " + (literals.length - 1) + " slots, but "
                    + values.length + " values were given");
        }
        return new PromptText(this, values);
    }

    /**
     * The prompt with these values in its slots, some of which are media. A text is data, as in {@link #fill}.
     *
     * @param values one per slot, in order: {@link MediaArgument}s and strings; null is inserted as empty
     * @throws IllegalArgumentException if there are more or fewer values than slots, or others than these
     */
    public PromptText fillWithMedia(@Nullable Object... values) {
        @Nullable String[] texts = new String[values.length];
        @Nullable MediaArgument[] media = new MediaArgument[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof MediaArgument argument) {
                media[i] = argument;
            } else if (values[i] == null || values[i] instanceof String) {
                texts[i] = (String) values[i];
            } else {
                throw new IllegalArgumentException("slot " + i + " takes a text or media, not " + values[i]);
            }
        }
        return fill(texts).with(media);
    }

    String literal(int index) {
        return literals[index];
    }

    byte[] encodedLiteral(int index) {
        byte[][] all = encoded;
        if (all == null) {
            all = new byte[literals.length][];
            for (int i = 0; i < all.length; i++) {
                all[i] = JsonBytes.escaped(literals[i]);
            }
            encoded = all;
        }
        return all[index];
    }
}
