/**
 * The HTTP step, for whoever replaces the HTTP client: {@link io.qwenterface.runtime.spi.HttpTransport} and the values
 * it takes and gives. It knows nothing of models, prompts or protocols.
 */
@NullMarked
package io.qwenterface.runtime.spi;

import org.jspecify.annotations.NullMarked;
