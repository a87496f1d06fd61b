package io.qwenterface.processor.sarif;

/** Messages as SARIF wants them: braces stand for places to fill, so braces that are meant are doubled (section 3.11.5). */
final class SarifText {
    private SarifText() {}

    static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    /** Text without what only Markdown reads. */
    static String withoutMarkup(String markdown) {
        return plain(markdown.replace("`", ""));
    }
}
