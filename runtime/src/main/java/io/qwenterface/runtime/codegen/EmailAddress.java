package io.qwenterface.runtime.codegen;

import java.util.regex.Pattern;

/** What Jakarta Validation's {@code @Email} takes for an address, without the empty text, which is none to a model. */
final class EmailAddress {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_HOST = 255;

    private static final String ATOM = "[^\\s\\p{Cntrl}()<>@,;:\\\\\".\\[\\]]+";
    private static final Pattern LOCAL = Pattern.compile(
            "(?:" + ATOM + "|\"(?:[^\"\\\\]|\\\\.)*\")(?:\\.(?:" + ATOM + "|\"(?:[^\"\\\\]|\\\\.)*\"))*");

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final Pattern HOST = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*|\\[[0-9A-Fa-f:.IPv]+]");

    private EmailAddress() {}

    static boolean isOne(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL
                && text.length() - at - 1 <= LONGEST_HOST
                && LOCAL.matcher(text.substring(0, at)).matches()
                && HOST.matcher(text.substring(at + 1)).matches();
    }
}
