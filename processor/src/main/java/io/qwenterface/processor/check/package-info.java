/**
 * Rules: a model in, problems out. Nothing here looks at the compiler, and only this package makes a {@link
 * io.qwenterface.processor.check.SoundClient}, which is what writers take.
 */
@NullMarked
package io.qwenterface.processor.check;

import org.jspecify.annotations.NullMarked;
