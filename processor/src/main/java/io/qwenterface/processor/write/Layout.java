package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Where generated lines break. */
final class Layout {
    private static final int WIDTH = 92;

    private Layout() {}

    /** A call on one line if it is short, else with one argument per line. */
    static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments) {
        return call(callee, arguments, 0);
    }

    /** The same for a call that stands behind so many characters. */
    static CodeBlock call(CodeBlock callee, List<CodeBlock> arguments, int before) {
        CodeBlock line = CodeBlock.of("$L($L)", callee, CodeBlock.join(arguments, ", "));
        if (fits(line, before)) {
            return line;
        }
        return CodeBlock.builder()
                .add("$L(\n$>$>", callee)
                .add(CodeBlock.join(arguments, ",\n"))
                .add(")$<$<")
                .build();
    }

    /** Whether the code has one line of readable length. */
    static boolean fits(CodeBlock code) {
        return fits(code, 0);
    }

    private static boolean fits(CodeBlock code, int before) {
        String text = code.toString();
        return text.indexOf('\n') < 0 && before + withoutPackages(text).length() <= WIDTH;
    }

    /** Roughly what remains of qualified names once they are imported. */
    private static String withoutPackages(String text) {
        return text.replaceAll("\\b(?:\\p{Lower}\\w*\\.)+(?=\\p{Upper})", "");
    }
}
