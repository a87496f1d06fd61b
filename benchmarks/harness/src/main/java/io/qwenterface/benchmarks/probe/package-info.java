/**
 * What runs in the JVM that is measured: one main class per kind of figure, with the client's class and the server's
 * address as arguments. A probe reports lines of {@code bench}, metric and value to standard output.
 */
@NullMarked
package io.qwenterface.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
