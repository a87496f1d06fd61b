/**
 * An annotated interface as facts: what was written, where, and what follows from it.
 *
 * <p>Filled by the reader, judged by the checks, turned into source by the writers. Only {@link
 * io.qwenterface.processor.model.Origin} knows the compiler.
 */
@NullMarked
package io.qwenterface.processor.model;

import org.jspecify.annotations.NullMarked;
