/** Programs that compile, and therefore must work: each is compiled for real and called over HTTP on loopback. */
@NullMarked
package io.qwenterface.processor.working;

import org.jspecify.annotations.NullMarked;
