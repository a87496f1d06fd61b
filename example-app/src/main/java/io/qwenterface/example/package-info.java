/**
 * A support desk on the command line: the example of what Qwenterface is for. {@code Main} wires the parts:
 * {@code ticket} reads, {@code desk} asks the model, {@code orders} is what the model may look into, {@code cli} prints,
 * {@code fake} answers where no key is.
 */
@NullMarked
package io.qwenterface.example;

import org.jspecify.annotations.NullMarked;
