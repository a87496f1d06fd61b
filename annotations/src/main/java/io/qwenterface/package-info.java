/**
 * Annotations that turn a Java interface into a client of a Qwen model.
 *
 * <p>They are the input of the annotation processor and have no effect without it. A method's annotation replaces the
 * interface's of the same type; {@link io.qwenterface.Options} merges member by member and
 * {@link io.qwenterface.Example} appends.
 */
@NullMarked
package io.qwenterface;

import org.jspecify.annotations.NullMarked;
