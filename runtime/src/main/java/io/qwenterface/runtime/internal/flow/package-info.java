/**
 * From a source that is pulled to a {@code Flow.Publisher}: the one place that holds the state machine of a
 * subscription. What is pulled, and from where, it does not know.
 */
@NullMarked
package io.qwenterface.runtime.internal.flow;

import org.jspecify.annotations.NullMarked;
