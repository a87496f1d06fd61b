/** Tests of what the speed of generated clients rests on. */
package io.qwenterface.benchmarks.compile;
