/**
 * Prompt texts taken apart: a parser of Mustache in the small that knows nothing of Java, parameters or the compiler.
 *
 * <p>The reader resolves the names it finds.
 */
@NullMarked
package io.qwenterface.processor.template;

import org.jspecify.annotations.NullMarked;
