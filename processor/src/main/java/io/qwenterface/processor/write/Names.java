package io.qwenterface.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names that are taken in one scope of the generated class. The user's come first, so they stay as they are. */
final class Names {
    private final Set<String> taken;

    Names(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A scope inside this one. */
    Names inner() {
        return new Names(taken);
    }

    /** Takes the wanted name, or, if it is taken or a keyword, the same with the first free number from 2. */
    String take(String wanted) {
        String separator = wanted.equals(wanted.toUpperCase(Locale.ROOT)) ? "_" : "";
        String name = wanted;
        for (int number = 2; SourceVersion.isKeyword(name) || !taken.add(name); number++) {
            name = wanted + separator + number;
        }
        return name;
    }

    /** Takes the first of the two names if it is free, else the second as {@link #take} does. */
    String take(String wanted, String otherwise) {
        return take(taken.contains(wanted) ? otherwise : wanted);
    }

    /** A name that starts with a capital: {@code DraftReply} for {@code draftReply}. */
    static String capitalized(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    /** The name of a constant for a method or type: {@code DRAFT_REPLY} for {@code draftReply}. */
    static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean afterSmall = i > 0 && isSmall(name.charAt(i - 1));
            boolean beforeSmall = i > 0 && i + 1 < name.length() && isSmall(name.charAt(i + 1));
            if (Character.isUpperCase(c) && (afterSmall || (beforeSmall && name.charAt(i - 1) != '_'))) {
                constant.append('_');
            }
            constant.append(c);
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }

    /** The name of a variable for a type: {@code supportDesk} for {@code SupportDesk}, {@code url} for {@code URL}. */
    static String variable(String type) {
        int capitals = 0;
        while (capitals < type.length() && Character.isUpperCase(type.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals > 1 && capitals < type.length() ? capitals - 1 : capitals;
        return type.substring(0, lowered).toLowerCase(Locale.ROOT) + type.substring(lowered);
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
