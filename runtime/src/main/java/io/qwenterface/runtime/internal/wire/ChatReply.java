package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.Usage;
import java.util.List;

/**
 * What was answered, in no protocol's words. What the service did not say is empty.
 *
 * @param text the answer without the reasoning
 * @param reasoning what the model thought
 * @param toolCalls the tools it asks for
 * @param finishReason why it stopped
 * @param usage what it cost
 * @param model who answered
 * @param requestId the service's id, as the body tells it
 */
public record ChatReply(
        String text,
        String reasoning,
        List<StreamEvent.ToolCall> toolCalls,
        FinishReason finishReason,
        Usage usage,
        String model,
        String requestId) {}
