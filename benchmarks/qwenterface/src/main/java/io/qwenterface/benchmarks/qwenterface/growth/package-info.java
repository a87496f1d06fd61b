/** What a call costs as one thing about it grows. */
@NullMarked
package io.qwenterface.benchmarks.qwenterface.growth;

import org.jspecify.annotations.NullMarked;
