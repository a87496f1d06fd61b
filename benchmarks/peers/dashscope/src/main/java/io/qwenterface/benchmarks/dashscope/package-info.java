/** The DashScope SDK: the {@code Generation} class over the native protocol. */
@NullMarked
package io.qwenterface.benchmarks.dashscope;

import org.jspecify.annotations.NullMarked;
