package io.qwenterface.processor.read;

import io.qwenterface.catalog.ModelCatalog;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the readers ask: the compiler, and what we know ourselves.
 *
 * @param catalog which models there are
 * @param resources the folder of {@code -Aqwenterface.resources}, looked at before the class output and class path
 */
public record Compilation(Elements elements, Types types, Filer filer, ModelCatalog catalog, Optional<Path> resources) {

    /** Whether a type is a class or interface below the one of this name, whatever their type arguments. */
    boolean isA(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null
                && type instanceof DeclaredType
                && types.isSubtype(types.erasure(type), types.erasure(wanted.asType()));
    }
}
