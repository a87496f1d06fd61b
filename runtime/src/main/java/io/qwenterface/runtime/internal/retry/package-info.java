/**
 * Whether a failed attempt is repeated, and after which wait. Wire reference f.2 is the rule.
 */
@NullMarked
package io.qwenterface.runtime.internal.retry;

import org.jspecify.annotations.NullMarked;
