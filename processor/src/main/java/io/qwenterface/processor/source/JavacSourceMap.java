package io.qwenterface.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Looks origins up in javac's trees. */
final class JavacSourceMap implements SourceMap {
    private final Trees trees;
    private final SourcePositions positions;
    private final JavacTexts texts;
    private final JavacPrinter printer;

    private JavacSourceMap(DocTrees trees) {
        this.trees = trees;
        this.positions = trees.getSourcePositions();
        this.texts = new JavacTexts(trees);
        this.printer = new JavacPrinter(trees);
    }

    static SourceMap of(ProcessingEnvironment env) {
        return new JavacSourceMap(DocTrees.instance(env));
    }

    @Override
    public Optional<SourceRange> range(Origin origin, Mark mark) {
        return piece(origin, mark)
                .map(piece -> range(piece.unit(), piece.start(), piece.end()))
                .or(() -> range(origin));
    }

    @Override
    public Optional<SourceRange> constant(Origin origin, Mark mark) {
        return piece(origin, mark)
                .flatMap(piece -> texts.behind(piece, mark.text().length()))
                .map(piece -> range(piece.unit(), piece.start(), piece.end()));
    }

    @Override
    public boolean print(Diagnostic.Kind kind, String message, Origin origin, Mark mark) {
        return piece(origin, mark)
                .filter(piece -> printer.print(kind, message, piece.unit(), piece.start()))
                .isPresent();
    }

    /** Where a mark is written; nothing if the text of the origin does not have it, as it names a file for example. */
    private Optional<JavacTexts.Piece> piece(Origin origin, Mark mark) {
        Element element = origin.element();
        AnnotationMirror annotation = origin.annotation();
        AnnotationValue value = origin.value();
        if (element == null || annotation == null || value == null || !(value.getValue() instanceof String text)) {
            return Optional.empty();
        }
        TreePath path = trees.getPath(element);
        Tree expression = trees.getTree(element, annotation, value);
        int index = mark.indexIn(text);
        if (path == null || expression == null || index < 0) {
            return Optional.empty();
        }
        return texts.find(
                TreePath.getPath(path, expression), text, index, mark.text().length());
    }

    private Optional<SourceRange> range(Origin origin) {
        Element element = origin.element();
        if (element == null) {
            return Optional.empty();
        }
        TreePath path = trees.getPath(element);
        if (path == null) {
            return Optional.empty();
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        Tree tree = tree(element, origin.annotation(), origin.value());
        return Optional.of(
                tree == null || tree == path.getLeaf() ? nameOf(element, unit, path.getLeaf()) : whole(unit, tree));
    }

    /** The tree of an annotation or a value of it. For a repeated annotation javac knows its declaration only. */
    private @Nullable Tree tree(
            Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        if (annotation == null) {
            return null;
        }
        Tree tree = value == null ? null : trees.getTree(element, annotation, value);
        return tree == null ? trees.getTree(element, annotation) : tree;
    }

    private SourceRange whole(CompilationUnitTree unit, Tree tree) {
        return range(unit, positions.getStartPosition(unit, tree), positions.getEndPosition(unit, tree));
    }

    private SourceRange nameOf(Element element, CompilationUnitTree unit, Tree declaration) {
        String name = element.getSimpleName().toString();
        long start = positions.getStartPosition(unit, declaration);
        long end = positions.getEndPosition(unit, declaration);
        long at = nameAt(unit, declaration, name, start, end);
        return at < 0 ? range(unit, start, end) : range(unit, at, at + name.length());
    }

    /** {@code end} is negative for a tree whose end javac did not keep: then all of the line is meant. */
    private static SourceRange range(CompilationUnitTree unit, long start, long end) {
        LineMap lines = unit.getLineMap();
        long startLine = lines.getLineNumber(start);
        long realEnd = end < 0 ? SourceText.of(unit).endOfLine(start) : end;
        long endLine = lines.getLineNumber(realEnd);
        // Not LineMap.getColumnNumber, which counts a tab as what it is shown as.
        return new SourceRange(
                unit.getSourceFile().toUri(),
                (int) startLine,
                (int) (start - lines.getStartPosition(startLine) + 1),
                (int) endLine,
                (int) (realEnd - lines.getStartPosition(endLine) + 1));
    }

    /** Where a declaration says its name: after the modifiers and the type. */
    private long nameAt(CompilationUnitTree unit, Tree declaration, String name, long start, long end) {
        Tree before = null;
        if (declaration instanceof ClassTree type) {
            before = type.getModifiers();
        } else if (declaration instanceof MethodTree method) {
            before = method.getReturnType();
        } else if (declaration instanceof VariableTree variable) {
            before = variable.getType();
        }
        long from = before == null ? -1 : positions.getEndPosition(unit, before);
        return SourceText.of(unit).find(name, (int) Math.max(from, start), (int) end);
    }
}
