package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.CallListener;
import io.qwenterface.runtime.ConversationStore;
import io.qwenterface.runtime.internal.json.JsonAnswers;
import io.qwenterface.runtime.internal.retry.RetryPolicy;
import io.qwenterface.runtime.internal.route.Routes;
import io.qwenterface.runtime.internal.route.ServedPaths;
import io.qwenterface.runtime.spi.HttpTransport;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all calls of a client have in common.
 *
 * @param routes where calls go
 * @param paths which of DashScope's paths the service sent models to
 * @param transport the HTTP step
 * @param retries whether failed attempts are repeated
 * @param sleeper waits between attempts
 * @param timeout of calls that set none
 * @param maxRepairs how often an answer that does not fit is asked for again
 * @param raisesToolFailures whether a tool that throws ends the call, or is reported to the model
 * @param answers reads structured answers
 * @param inFlight the calls that are not over
 * @param keepsAnswers whether the service may keep answers, where the protocol has that
 * @param conversations where conversations with ids are kept, if anywhere
 * @param listener hears of calls, if anybody does
 */
public record Settings(
        Routes routes,
        ServedPaths paths,
        HttpTransport transport,
        RetryPolicy retries,
        Surroundings.Sleeper sleeper,
        Duration timeout,
        int maxRepairs,
        boolean raisesToolFailures,
        JsonAnswers answers,
        InFlight inFlight,
        boolean keepsAnswers,
        @Nullable ConversationStore conversations,
        @Nullable CallListener listener) {}
