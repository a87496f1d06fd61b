/**
 * One call from prompt to value: encodes it, sends it, retries, listens, decodes, reads. It knows neither the fields of
 * a protocol nor the HTTP client.
 */
@NullMarked
package io.qwenterface.runtime.internal.call;

import org.jspecify.annotations.NullMarked;
