package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.ToolContext;
import java.util.concurrent.CompletionStage;

/**
 * Calls a tool's method that answers later.
 *
 * @param <A> the arguments
 */
@FunctionalInterface
public interface AsyncToolFunction<A> {
    /**
     * Calls the method.
     *
     * @return what the model is told, once it is complete
     * @throws Exception whatever the method throws before it returns
     */
    CompletionStage<String> run(A arguments, ToolContext context) throws Exception;
}
