package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * A text without trailing blanks or invisible characters, such as a schema, as a Java text block.
 */
final class TextBlock {
    private TextBlock() {}

    /** The block, or literals where the text is too long for one constant. */
    static CodeBlock of(String text) {
        if (!TextLiteral.fitsOneConstant(text)) {
            return TextLiteral.of(text);
        }
        String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return CodeBlock.of("$L", "\"\"\"\n" + escaped + "\"\"\"");
    }
}
