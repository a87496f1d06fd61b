package io.qwenterface.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Finds the characters of a constant text in javac's trees. */
final class JavacTexts {
    private final Trees trees;

    JavacTexts(Trees trees) {
        this.trees = trees;
    }

    /**
     * A piece of a source file that stands for some characters of a text.
     *
     * @param start offset of the first character
     * @param end offset behind the last
     * @param constant what a name at that piece stands for; null for the characters themselves
     * @param index where in that constant's text the characters begin
     */
    record Piece(
            CompilationUnitTree unit,
            int start,
            int end,
            @Nullable VariableElement constant,
            int index) {}

    /**
     * Where the characters of a text are written.
     *
     * @param expression the path to the expression that makes the text
     * @return nothing if it makes another text, or makes it in a way that we cannot follow
     */
    Optional<Piece> find(TreePath expression, String text, int index, int length) {
        CompilationUnitTree unit = expression.getCompilationUnit();
        int start = (int) trees.getSourcePositions().getStartPosition(unit, expression.getLeaf());
        Map<Integer, VariableElement> names = names(expression);
        return new TextExpression(
                        SourceText.of(unit),
                        start,
                        at -> Optional.ofNullable(names.get(at))
                                .map(VariableElement::getConstantValue)
                                .map(Object::toString))
                .read()
                .filter(written -> written.toString().equals(text))
                .map(written -> {
                    VariableElement constant = names.get(written.start(index));
                    return new Piece(
                            unit,
                            written.start(index),
                            constant == null ? end(written, index, length) : written.end(index),
                            constant,
                            written.indexInPiece(index));
                });
    }

    /** Where the characters that a piece takes from a constant are written, if javac has read that constant's source. */
    Optional<Piece> behind(Piece piece, int length) {
        VariableElement constant = piece.constant();
        if (constant == null) {
            return Optional.empty();
        }
        TreePath declaration = trees.getPath(constant);
        if (declaration == null || !(declaration.getLeaf() instanceof VariableTree variable)) {
            return Optional.empty();
        }
        Tree value = variable.getInitializer();
        if (value == null) {
            return Optional.empty();
        }
        String text = String.valueOf(constant.getConstantValue());
        Optional<Piece> found = find(new TreePath(declaration, value), text, piece.index(), length);
        return found.flatMap(next -> next.constant() == null ? found : behind(next, length));
    }

    /** The end of the last character that is written behind the first one: a mark may reach into the next literal. */
    private static int end(WrittenText written, int index, int length) {
        int last = index;
        while (last + 1 < index + length && written.start(last + 1) > written.start(last)) {
            last++;
        }
        return written.end(last);
    }

    private Map<Integer, VariableElement> names(TreePath expression) {
        Map<Integer, VariableElement> names = new HashMap<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void none) {
                add(tree);
                return super.visitIdentifier(tree, null);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void none) {
                add(tree);
                return super.visitMemberSelect(tree, null);
            }

            private void add(Tree tree) {
                int start = (int) trees.getSourcePositions().getStartPosition(expression.getCompilationUnit(), tree);
                if (trees.getElement(getCurrentPath()) instanceof VariableElement variable) {
                    names.putIfAbsent(start, variable);
                }
            }
        }.scan(expression, null);
        return names;
    }
}
