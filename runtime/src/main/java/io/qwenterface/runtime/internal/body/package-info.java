/**
 * The bytes of request bodies: escaped and encoded once, constant parts kept. Depends on the SPI alone.
 */
@NullMarked
package io.qwenterface.runtime.internal.body;

import org.jspecify.annotations.NullMarked;
