/**
 * Turns a checked interface into the source of its implementation: the last step, after {@code check}.
 *
 * <p>What is written here is read by people who debug it, so it is straight code: the prompt a template with slots, a
 * record's reader a loop over its fields, the schema a constant. The same model gives the same bytes on every machine.
 */
@NullMarked
package io.qwenterface.processor.write;

import org.jspecify.annotations.NullMarked;
