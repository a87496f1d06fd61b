/** Tests of what measures. */
package io.qwenterface.benchmarks.driver;
