package io.qwenterface.runtime.codegen;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum under their names in JSON: the name in Java, unless renamed. Immutable, thread-safe.
 *
 * @param <E> the enum
 */
public final class JsonConstants<E extends Enum<E>> {
    private final Map<E, String> names;
    private final Map<String, E> byName;

    private JsonConstants(Map<E, String> names) {
        this.names = names;
        this.byName = new HashMap<>(names.size() * 2);
        names.forEach((constant, name) -> byName.put(name, constant));
    }

    /**
     * All constants of an enum under their Java names.
     *
     * @param constants what the enum's {@code values()} gives
     */
    public static <E extends Enum<E>> JsonConstants<E> of(E[] constants) {
        Map<E, String> names = new LinkedHashMap<>(constants.length * 2);
        for (E constant : constants) {
            names.put(constant, constant.name());
        }
        return new JsonConstants<>(names);
    }

    /** The same constants, one of them under another name. */
    public JsonConstants<E> rename(E constant, String jsonName) {
        Map<E, String> renamed = new LinkedHashMap<>(names);
        renamed.put(constant, jsonName);
        return new JsonConstants<>(renamed);
    }

    /** The constant's name in JSON. */
    public String name(E constant) {
        return names.getOrDefault(constant, constant.name());
    }

    /** All names in JSON, in the constants' order. */
    public List<String> names() {
        return List.copyOf(names.values());
    }

    /** The constant of exactly this name in JSON, or null. */
    public @Nullable E named(String jsonName) {
        return byName.get(jsonName);
    }

    /**
     * The one constant whose name in JSON or in Java has the same letters and digits, whatever their case and whatever
     * stands between them: {@code "in progress"} is {@code IN_PROGRESS}. Null if there is none, or more than one.
     */
    public @Nullable E resembling(String text) {
        String wanted = lettersAndDigits(text);
        if (wanted.isEmpty()) {
            return null;
        }
        E match = null;
        for (E constant : names.keySet()) {
            if (wanted.equals(lettersAndDigits(name(constant))) || wanted.equals(lettersAndDigits(constant.name()))) {
                if (match != null) {
                    return null;
                }
                match = constant;
            }
        }
        return match;
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return names.values().toString();
    }
}
