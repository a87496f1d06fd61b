/**
 * The compiler plug-in that checks annotated interfaces and writes their implementations.
 *
 * <p>One direction: {@code read} makes a {@code model} of the elements, {@code check} judges it, {@code write} turns what
 * is sound into source, {@code report} tells the rest. The processor itself only wires them together.
 */
@NullMarked
package io.qwenterface.processor;

import org.jspecify.annotations.NullMarked;
