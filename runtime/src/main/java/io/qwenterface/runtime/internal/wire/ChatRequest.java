package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.codegen.JsonOutput;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.kept.KeptAnswer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, in no protocol's words.
 *
 * @param prompt the method's facts and this call's texts
 * @param output how a structured answer is asked for; null for text
 * @param streaming whether the answer shall come as a stream
 * @param earlier the messages of earlier turns, before the user's
 * @param followUp messages after the user's: what was answered so far, and what was said to that
 * @param keeping what the service keeps, where the protocol has that
 */
public record ChatRequest(
        Prompt prompt,
        @Nullable JsonOutput<?> output,
        boolean streaming,
        List<Message> earlier,
        List<Message> followUp,
        Keeping keeping) {
    /**
     * What the service keeps of a conversation.
     *
     * @param kept whether it shall keep the answer
     * @param previous the answer that the request goes on with: earlier messages and examples are part of it and are not
     *     sent; null if everything is
     */
    public record Keeping(boolean kept, @Nullable String previous) {
        /** What holds without a word. */
        public static final Keeping USUAL = new Keeping(true, null);
    }

    /** The first request of a call. */
    public static ChatRequest of(Prompt prompt, @Nullable JsonOutput<?> output, boolean streaming) {
        Conversation conversation = prompt.conversation();
        List<Message> earlier = conversation == null ? List.of() : conversation.messages();
        return new ChatRequest(prompt, output, streaming, earlier, List.of(), Keeping.USUAL);
    }

    /** The same with two more messages: what the model answered, and what is wrong with it. */
    public ChatRequest after(String answer, String complaint) {
        return after(List.of(Message.assistant(answer), Message.user(complaint)));
    }

    /** The same with more messages at its end. */
    public ChatRequest after(List<Message> more) {
        List<Message> messages = new ArrayList<>(followUp);
        messages.addAll(more);
        return new ChatRequest(prompt, output, streaming, earlier, List.copyOf(messages), keeping);
    }

    /** The turn so far, from the user's message on, with what was said last. */
    public List<Message> transcript(List<Message> last) {
        List<Message> said = new ArrayList<>();
        said.add(Message.user(prompt.user().toString()));
        said.addAll(followUp);
        said.addAll(last);
        return said;
    }

    /**
     * The call has succeeded: the conversation it goes on with, if there is one, gets its turn, the calls of tools and
     * their results included. Answers that were asked for again are not part of it.
     */
    public void succeeded(ChatReply reply) {
        Conversation conversation = prompt.conversation();
        if (conversation == null) {
            return;
        }
        List<Message> turn = new ArrayList<>(followUp.size() + 2);
        turn.add(Message.user(prompt.user().toString()));
        for (Message message : followUp) {
            if (message.role() == Message.Role.TOOL || !message.toolCalls().isEmpty()) {
                turn.add(message);
            }
        }
        Message answer = Message.assistant(reply.text(), kept(reply.reasoning()), List.of());
        List<Message> asked = List.copyOf(turn);
        turn.add(answer);
        if (isKept(reply, asked)) {
            turn.set(asked.size(), answer.keptAs(KeptAnswer.of(reply.answerId(), prompt.spec(), earlier, turn)));
        }
        conversation.append(turn);
    }

    /**
     * Whether the service keeps the turn as the conversation does: without an answer that had to be asked for again, and
     * without media, of which a conversation keeps the place only.
     */
    private boolean isKept(ChatReply reply, List<Message> asked) {
        return !reply.answerId().isEmpty()
                && reply.finishReason() == FinishReason.STOP
                && asked.size() == followUp.size() + 1
                && !prompt.user().hasMedia();
    }

    /** Reasoning is kept only for a model that is to get it back. */
    private String kept(String reasoning) {
        return prompt.spec().preservesThinking() ? reasoning : "";
    }

    /** The same under another spec. */
    public ChatRequest under(PromptSpec spec) {
        return spec == prompt.spec()
                ? this
                : new ChatRequest(prompt.under(spec), output, streaming, earlier, followUp, keeping);
    }

    /** The same with something else kept. */
    public ChatRequest keeping(Keeping other) {
        return other.equals(keeping) ? this : new ChatRequest(prompt, output, streaming, earlier, followUp, other);
    }

    /** Whether it goes on with an answer that the service keeps. */
    boolean goesOn() {
        return keeping.previous() != null;
    }

    /** Whether messages of earlier turns are sent. */
    boolean sendsEarlier() {
        return !goesOn() && !earlier.isEmpty();
    }
}
