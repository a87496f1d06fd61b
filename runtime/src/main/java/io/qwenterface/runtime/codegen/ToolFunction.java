package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.ToolContext;
import org.jspecify.annotations.Nullable;

/**
 * Calls a tool's method, on the thread of the call.
 *
 * @param <A> the arguments
 */
@FunctionalInterface
public interface ToolFunction<A> {
    /**
     * Calls the method.
     *
     * @return what the model is told; null tells it {@code null}
     * @throws Exception whatever the method throws
     */
    @Nullable
    String run(A arguments, ToolContext context) throws Exception;
}
