/**
 * The client that everything is compared with: written by hand for this one job on OkHttp and jackson-core, with
 * nothing in it that the job does not need, and beside it the bare socket.
 */
@NullMarked
package io.qwenterface.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
