/**
 * The compiler's elements read into the model: the only stage that sees {@code javax.lang.model}.
 *
 * <p>Reading is lenient. What cannot be understood becomes a fact of the model, such as {@link
 * io.qwenterface.processor.model.Output.Unsupported}; nothing is reported here.
 */
@NullMarked
package io.qwenterface.processor.read;

import org.jspecify.annotations.NullMarked;
