/**
 * The work that every client does in the benchmarks, and the interface through which the probes ask for it. Uses
 * nothing but the JDK, so that it adds nothing to the class path of a client.
 */
@NullMarked
package io.qwenterface.benchmarks;

import org.jspecify.annotations.NullMarked;
