/**
 * From the text of an answer to the value a method returns: strict first, over Jackson's streaming parser; mended only
 * where that fails. Called by the client after a wire has decoded the reply; knows no wire.
 */
@NullMarked
package io.qwenterface.runtime.internal.json;

import org.jspecify.annotations.NullMarked;
