/**
 * The client of Model Studio that generated classes send their prompts through, with what it answers and throws.
 *
 * <p>Start at {@link io.qwenterface.runtime.QwenClient}. Every failure is a
 * {@link io.qwenterface.runtime.QwenException}.
 */
@NullMarked
package io.qwenterface.runtime;

import org.jspecify.annotations.NullMarked;
