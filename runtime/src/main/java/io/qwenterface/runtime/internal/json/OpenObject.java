package io.qwenterface.runtime.internal.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object a reader is in: the names it has had, and whether any of its fields was of use.
 *
 * <p>There is one of these per level, used again for every object at that level. Jackson's own detection of duplicate
 * names makes a set for each object, which would be a third of all that reading allocates.
 */
final class OpenObject {
    /** From here on, a set is faster than looking through the names. */
    private static final int MANY = 32;

    private static final String[] NO_NAMES = {};

    private final @Nullable OpenObject outer;
    private @Nullable OpenObject inner;
    private boolean alone;
    private boolean doubtful;
    private int fields;
    private int skipped;
    private String[] names = NO_NAMES;
    private @Nullable Set<String> manyNames;

    /** One bit for each name by its hash: a name whose bit is not set is a new one. */
    private long seen;

    private OpenObject(@Nullable OpenObject outer) {
        this.outer = outer;
    }

    /** Where no object is open yet. */
    static OpenObject none() {
        return new OpenObject(null);
    }

    /**
     * Enters an object inside this one.
     *
     * @param alone whether it is the only element of an array that was not asked for
     * @param doubtful whether it may be another object than was meant: the outermost one, and one that stands where a
     *     list was asked for. Then one of its fields must be of use, even if none is required
     */
    OpenObject enter(boolean alone, boolean doubtful) {
        OpenObject entered = inner;
        if (entered == null) {
            entered = new OpenObject(this);
            inner = entered;
        }
        entered.alone = alone;
        entered.doubtful = doubtful || outer == null;
        entered.fields = 0;
        entered.skipped = 0;
        entered.seen = 0;
        entered.manyNames = null;
        return entered;
    }

    /** The object this one is in. */
    OpenObject leave() {
        return outer == null ? this : outer;
    }

    boolean isAlone() {
        return alone;
    }

    /** Takes note of a field; false if the object has had one of that name. */
    boolean add(String name) {
        // Multiplied, as hashes of short names differ in few of their bits.
        long bit = 1L << ((name.hashCode() * 0x9e3779b9) >>> 26);
        boolean isNew = (seen & bit) == 0 || isUnseen(name);
        seen |= bit;
        if (fields < MANY) {
            if (fields == names.length) {
                names = Arrays.copyOf(names, Math.max(8, 2 * fields));
            }
            names[fields] = name;
        } else {
            rememberMany(name);
        }
        fields++;
        return isNew;
    }

    void skippedField() {
        skipped++;
    }

    /** One field was of use before it is added: the discriminator. Skipping it later does not count. */
    void usedField() {
        skipped--;
    }

    /** It was doubtful, it has fields, and all of them were skipped. */
    boolean isForeign() {
        return doubtful && fields > 0 && skipped >= fields;
    }

    private boolean isUnseen(String name) {
        if (manyNames != null) {
            return !manyNames.contains(name);
        }
        for (int i = 0; i < fields; i++) {
            if (names[i].equals(name)) {
                return false;
            }
        }
        return true;
    }

    private void rememberMany(String name) {
        Set<String> all = manyNames;
        if (all == null) {
            all = new HashSet<>();
            Collections.addAll(all, names);
            manyNames = all;
        }
        all.add(name);
    }
}
