package io.qwenterface.processor.source;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import java.net.URI;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Prints at any character of a source file.
 *
 * <p>javac prints for a processor where a tree begins, and inside of a text there are none. But it also prints where a piece
 * of documentation begins, and of those one can be made for any offset.
 */
final class JavacPrinter {
    private static final JavaFileObject PAGE =
            new SimpleJavaFileObject(URI.create("qwenterface:/place.html"), JavaFileObject.Kind.HTML) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return "<html><body>place</body></html>";
                }
            };

    private final DocTrees trees;

    JavacPrinter(DocTrees trees) {
        this.trees = trees;
    }

    /** Prints at an offset of a file; false, and nothing is printed, if this javac would print elsewhere. */
    boolean print(Diagnostic.Kind kind, String message, CompilationUnitTree unit, int offset) {
        DocCommentTree page = trees.getDocCommentTree(PAGE);
        TextTree place = at(offset - (int) position(unit, page, at(0)));
        if (position(unit, page, place) != offset) {
            return false;
        }
        trees.printMessage(kind, message, place, page, unit);
        return true;
    }

    private TextTree at(int position) {
        return trees.getDocTreeFactory().at(position).newTextTree("");
    }

    private long position(CompilationUnitTree unit, DocCommentTree page, TextTree place) {
        return trees.getSourcePositions().getStartPosition(unit, page, place);
    }
}
