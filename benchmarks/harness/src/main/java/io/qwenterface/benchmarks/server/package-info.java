/**
 * The loopback server: one thread, bytes computed beforehand, both protocols. It costs so little that what is measured
 * is the client, and runs in a process of its own, so that its share is not counted.
 */
@NullMarked
package io.qwenterface.benchmarks.server;

import org.jspecify.annotations.NullMarked;
