/**
 * Where things stand in source files.
 *
 * <p>The standard API of processors lets us print at an element or an annotation, but never says where that is. javac does,
 * with its own trees; this package is the only one that knows them. Under another compiler it knows nothing.
 */
@NullMarked
package io.qwenterface.processor.source;

import org.jspecify.annotations.NullMarked;
