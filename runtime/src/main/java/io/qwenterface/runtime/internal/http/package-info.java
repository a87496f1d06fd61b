/**
 * The HTTP step over OkHttp, whose types appear here and in the builder's one method, nowhere else.
 */
@NullMarked
package io.qwenterface.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
