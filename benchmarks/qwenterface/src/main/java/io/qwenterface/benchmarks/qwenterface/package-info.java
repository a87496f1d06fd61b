/** The generated client, declared and used as the README shows. */
@NullMarked
package io.qwenterface.benchmarks.qwenterface;

import org.jspecify.annotations.NullMarked;
