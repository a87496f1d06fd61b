package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.ToolContext;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

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
     * @return what the model is told, once it is complete; null tells it {@code null}
     * @throws Exception whatever the method throws before it returns
     */
    CompletionStage<? extends @Nullable String> run(A arguments, ToolContext context) throws Exception;
}
