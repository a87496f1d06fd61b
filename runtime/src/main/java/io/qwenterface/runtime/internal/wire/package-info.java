/**
 * The protocols: one {@link io.qwenterface.runtime.internal.wire.Wire} each, which alone know a field's name. Requests
 * are encoded to bytes once, answers parsed where they lie, once.
 */
@NullMarked
package io.qwenterface.runtime.internal.wire;

import org.jspecify.annotations.NullMarked;
