package io.qwenterface.runtime;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import java.time.Duration;
import java.util.Objects;

/**
 * Hears of every call: its start, each retry, and exactly one of success, failure and cancellation, all with the same
 * {@link Call} instance. A stream starts with its first request to the service and ends when its last event is taken.
 *
 * <p>Called on the thread that makes the call, so be quick; calls run at the same time, so be thread-safe. What a
 * listener throws is logged by {@link System.Logger} under this interface's name and changes nothing for the call.
 */
public interface CallListener {
    /** The request is about to be sent. */
    default void started(Call call) {}

    /**
     * An attempt failed and is repeated.
     *
     * @param attempt the attempt that failed, from 1
     * @param delay how long the client waits before the next one
     * @param reason why it failed
     */
    default void retrying(Call call, int attempt, Duration delay, QwenException reason) {}

    /**
     * The call is complete.
     *
     * @param reply the answer with its usage
     * @param took time since the start, retries included
     */
    default void succeeded(Call call, Reply<?> reply, Duration took) {}

    /**
     * The call is over without a result, and this is thrown or signalled.
     *
     * @param took time since the start, retries included
     */
    default void failed(Call call, QwenException failure, Duration took) {}

    /**
     * The caller gave up: a future or a subscription was cancelled.
     *
     * @param took time since the start
     */
    default void cancelled(Call call, Duration took) {}

    /**
     * One call of a generated method.
     *
     * @param method the method, such as {@code SupportDesk.triage}
     * @param model the model asked
     * @param region the region called
     * @param workspace the workspace's name; empty for the default one
     * @param transport the protocol spoken
     * @param streaming whether the caller takes the answer as a stream
     * @param fingerprint of the prompt: {@code sha256:} and 64 hexadecimal digits, the same as in the prompt manifest.
     *     It is another one if a character of what the method sends is another one, and stays the same when the Java
     *     source is reformatted; empty for calls that no generated class makes
     */
    record Call(
            String method,
            String model,
            Region.Id region,
            String workspace,
            Transport transport,
            boolean streaming,
            String fingerprint) {
        /** Refuses null in every place. */
        public Call {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(workspace, "workspace");
            Objects.requireNonNull(transport, "transport");
            Objects.requireNonNull(fingerprint, "fingerprint");
        }
    }
}
