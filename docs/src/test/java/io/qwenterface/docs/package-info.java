/**
 * Holds the README and the guides to what they show: every Java snippet is compiled with the processor, every shown
 * generated class and every shown message of javac is compared with the real one, every shown test is run.
 */
@NullMarked
package io.qwenterface.docs;

import org.jspecify.annotations.NullMarked;
