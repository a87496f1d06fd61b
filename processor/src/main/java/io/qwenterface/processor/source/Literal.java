package io.qwenterface.processor.source;

/**
 * A string literal or text block, as the language specification reads it (3.10.5 to 3.10.7).
 *
 * @param text what it stands for
 * @param end the offset behind its closing quotes; 0 if it is not closed
 */
record Literal(WrittenText text, int end) {
    private static final String BLOCK = "\"\"\"";

    /** The literal whose opening quote is at an offset. */
    static Literal at(CharSequence source, int start) {
        boolean block = start + 3 <= source.length() && BLOCK.contentEquals(source.subSequence(start, start + 3));
        String quotes = block ? BLOCK : "\"";
        int contentStart = start + quotes.length();
        int contentEnd = end(source, contentStart, quotes);
        WrittenText text = new WrittenText();
        if (contentEnd < 0) {
            return new Literal(text, 0);
        }
        WrittenText content = block
                ? new BlockIndentation(source, contentStart, contentEnd).stripped()
                : asWritten(source, contentStart, contentEnd);
        Escapes.translate(content, text);
        return new Literal(text, contentEnd + quotes.length());
    }

    private static int end(CharSequence source, int from, String quotes) {
        int at = from;
        while (at + quotes.length() <= source.length()) {
            if (source.charAt(at) == '\\') {
                at += 2;
            } else if (quotes.contentEquals(source.subSequence(at, at + quotes.length()))) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    private static WrittenText asWritten(CharSequence source, int start, int end) {
        WrittenText text = new WrittenText();
        for (int i = start; i < end; i++) {
            text.add(source.charAt(i), i, i + 1);
        }
        return text;
    }
}
