/** Where conversations are kept. */
@NullMarked
package io.qwenterface.runtime.internal.store;

import org.jspecify.annotations.NullMarked;
