/**
 * What is sent beside text: its formats, its limits, its encoding. Knows no protocol.
 */
@NullMarked
package io.qwenterface.runtime.internal.media;

import org.jspecify.annotations.NullMarked;
