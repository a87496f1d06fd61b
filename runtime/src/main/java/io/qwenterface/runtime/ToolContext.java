package io.qwenterface.runtime;

import java.util.Optional;

/**
 * What a tool may know of the call that it runs in: a parameter of this type is not asked of the model. Valid while the
 * tool runs, and until the future that it returned is complete. Thread-safe.
 */
public interface ToolContext {
    /** The id that the model gave this call of the tool; one answer of the model has each id once. */
    String callId();

    /** The conversation that the method was given. It gets the turn that this call belongs to when the method has an answer. */
    Optional<Conversation> conversation();

    /** Whether nobody waits for the result any more: the method's future or subscription was cancelled, or its time is over. */
    boolean isCancelled();

    /**
     * Runs an action when the call is cancelled, on the thread that cancels it; at once if that has happened already. What
     * the action throws is logged. Several may be given.
     */
    void onCancel(Runnable action);
}
