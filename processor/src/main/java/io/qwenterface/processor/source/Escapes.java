package io.qwenterface.processor.source;

/** Translates the escapes of a literal. One that is not Java stays: then the text is not what the compiler made of it. */
final class Escapes {
    private static final String LETTERS = "btnfrs\"'\\";
    private static final String MEANINGS = "\b\t\n\f\r \"'\\";

    private final String raw;
    private final WrittenText from;
    private final WrittenText to;

    private Escapes(WrittenText from, WrittenText to) {
        this.raw = from.toString();
        this.from = from;
        this.to = to;
    }

    /** Appends the characters that a raw text stands for. */
    static void translate(WrittenText from, WrittenText to) {
        Escapes escapes = new Escapes(from, to);
        int at = 0;
        while (at < escapes.raw.length()) {
            at = escapes.one(at);
        }
    }

    private int one(int at) {
        if (raw.charAt(at) != '\\' || at + 1 == raw.length()) {
            return add(raw.charAt(at), at, at + 1);
        }
        char letter = raw.charAt(at + 1);
        int meaning = LETTERS.indexOf(letter);
        if (meaning >= 0) {
            return add(MEANINGS.charAt(meaning), at, at + 2);
        }
        if (letter == '\n') {
            return at + 2;
        }
        if (letter == 'u') {
            return unicode(at);
        }
        return octal(at);
    }

    private int unicode(int at) {
        int digits = at + 1;
        while (digits < raw.length() && raw.charAt(digits) == 'u') {
            digits++;
        }
        int end = digits;
        while (end < raw.length() && end < digits + 4 && Character.digit(raw.charAt(end), 16) >= 0) {
            end++;
        }
        return end == digits + 4
                ? add((char) Integer.parseInt(raw, digits, end, 16), at, end)
                : add(raw.charAt(at), at, at + 1);
    }

    private int octal(int at) {
        int end = at + 1;
        int most = raw.charAt(end) <= '3' ? 3 : 2;
        while (end < raw.length() && end <= at + most && Character.digit(raw.charAt(end), 8) >= 0) {
            end++;
        }
        return end == at + 1
                ? add(raw.charAt(at), at, at + 1)
                : add((char) Integer.parseInt(raw, at + 1, end, 8), at, end);
    }

    private int add(char character, int start, int end) {
        to.add(character, from.start(start), from.end(end - 1));
        return end;
    }
}
