/**
 * From bytes to server-sent events. Pulled by the wires' stream sources, one event at a time, on the thread that wants
 * the event; knows nothing of what is inside one.
 */
@NullMarked
package io.qwenterface.runtime.internal.sse;

import org.jspecify.annotations.NullMarked;
