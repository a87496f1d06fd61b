package io.qwenterface.runtime.internal.call;

import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.kept.KeptAnswer;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.internal.wire.ServiceError;

/**
 * How the requests of one call go on with an answer that the service keeps, over the protocol that has that. The rounds of
 * its tools all go on with the answer of the turn before, and repeat what was said since. Not thread-safe.
 */
final class GoingOn {
    private final boolean possible;
    private final boolean keeps;

    /** Whether the last request went on with an answer. */
    private boolean goesOn;

    private boolean refused;
    private boolean saysEverything;

    GoingOn(PromptSpec spec, boolean keeps) {
        possible = spec.transport() == Transport.OPENAI_RESPONSES;
        this.keeps = keeps;
    }

    /** The request as it is sent: it goes on with the answer before, if the service has that, else it says everything. */
    ChatRequest of(ChatRequest request) {
        if (!possible) {
            return request;
        }
        KeptAnswer before =
                keeps && !saysEverything ? KeptAnswer.before(request.prompt().spec(), request.earlier()) : null;
        goesOn = before != null;
        return request.keeping(new ChatRequest.Keeping(keeps, before == null ? null : before.id()));
    }

    /** Whether the service keeps the answers. */
    boolean isKept() {
        return possible && keeps;
    }

    /** The last request was refused. How the service says that it has no such answer is written down nowhere. */
    void refused(ServiceError error) {
        refused = goesOn && (error.status() == 400 || error.status() == 404);
    }

    /** Part of the answer to the last request was delivered: it can not be asked again. */
    void delivered() {
        refused = false;
    }

    /** Whether the last request was refused, perhaps for the answer it went on with, and is made once more without that. */
    boolean saysEverythingNow() {
        if (!refused) {
            return false;
        }
        refused = false;
        saysEverything = true;
        return true;
    }
}
