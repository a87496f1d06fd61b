package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.ToolContext;

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
     * @return what the model is told
     * @throws Exception whatever the method throws
     */
    String run(A arguments, ToolContext context) throws Exception;
}
