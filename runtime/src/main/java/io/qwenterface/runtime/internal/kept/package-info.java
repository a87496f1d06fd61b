/** Answers that the service keeps for later calls. */
@NullMarked
package io.qwenterface.runtime.internal.kept;

import org.jspecify.annotations.NullMarked;
