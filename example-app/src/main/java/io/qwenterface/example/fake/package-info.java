/**
 * Answers without a model: rules of thumb over the words of a request, for runs without a key. Nothing in here knows a
 * ticket in advance.
 */
@NullMarked
package io.qwenterface.example.fake;

import org.jspecify.annotations.NullMarked;
