/**
 * Runs the scenarios: for each JDK and scenario one server, round after round every client in a JVM of its own, then
 * one table of medians and ratios to the floor. What was measured stays in a file, one line per sample.
 */
@NullMarked
package io.qwenterface.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
