/** What a build pays for the processor. */
@NullMarked
package io.qwenterface.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
