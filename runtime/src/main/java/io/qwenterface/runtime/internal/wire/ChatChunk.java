package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.FinishReason;
import io.qwenterface.runtime.SearchSource;
import io.qwenterface.runtime.TokenLogprob;
import io.qwenterface.runtime.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one JSON document of a chat said: a whole answer or one piece of it. Reused from piece to piece. */
final class ChatChunk {
    String text = "";
    String reasoning = "";
    String finish = "";

    /** Speech, in base64; of the first choice only, since speech comes with no other. */
    String audio = "";

    final List<ToolFragment> tools = new ArrayList<>(0);
    List<TokenLogprob> logprobs = List.of();

    /** What was said of choices beside the first, in order of appearance. */
    final List<Choice> others = new ArrayList<>(0);

    /** What a search found; holds for the whole answer. */
    List<SearchSource> sources = List.of();

    @Nullable
    Usage usage;

    String model = "";
    String requestId = "";
    /** Whether there was a choice, even an empty one. */
    boolean answered;
    /** Whether the document is an error's. */
    boolean failed;

    /** The number of the choice that is being read. */
    int index;

    // A choice is known to be another than the first only by its index, which may stand behind its message.
    private String earlierText = "";
    private String earlierReasoning = "";
    private String earlierFinish = "";
    private int earlierTools;
    private List<TokenLogprob> earlierLogprobs = List.of();

    /** Forgets the pieces; what holds for the whole answer stays. */
    void nextPiece() {
        text = "";
        reasoning = "";
        finish = "";
        audio = "";
        if (!tools.isEmpty()) {
            tools.clear();
        }
        logprobs = List.of();
        if (!others.isEmpty()) {
            others.clear();
        }
    }

    void beginChoice(int position) {
        earlierText = text;
        earlierReasoning = reasoning;
        earlierFinish = finish;
        earlierTools = tools.size();
        earlierLogprobs = logprobs;
        text = "";
        reasoning = "";
        finish = "";
        logprobs = List.of();
        index = position;
    }

    void endChoice() {
        answered = true;
        if (index != 0) {
            others.add(new Choice(index, text, reasoning, finish, logprobs));
            text = earlierText;
            reasoning = earlierReasoning;
            finish = earlierFinish;
            logprobs = earlierLogprobs;
            tools.subList(earlierTools, tools.size()).clear();
        }
    }

    void usage(int input, int output, int total, int reasoning, int cached, int created) {
        if (total != 0) {
            usage = new Usage(input, output, total, reasoning, cached, created);
        }
    }

    /** Whether the model has said why it stopped; while it answers the native protocol sends the string "null" (d.3). */
    boolean isFinished() {
        return isReason(finish);
    }

    static boolean isReason(String finish) {
        return !finish.isEmpty() && !finish.equals("null");
    }

    /**
     * Whether the piece is one text or one thought and nothing else, so that a document which differs from its own in
     * that text only needs no parser. Whatever is to be read from every piece has to be asked for here.
     */
    boolean saysNothingButText() {
        return text.isEmpty() != reasoning.isEmpty()
                && !isFinished()
                && audio.isEmpty()
                && tools.isEmpty()
                && logprobs.isEmpty()
                && others.isEmpty()
                && !failed
                && index == 0;
    }

    /** A tool call counts for more than the reason: a forced one ends with {@code stop} (d.3). */
    static FinishReason reason(String finish, boolean callsTools) {
        if (callsTools) {
            return FinishReason.TOOL_CALLS;
        }
        return switch (finish) {
            case "stop" -> FinishReason.STOP;
            case "length" -> FinishReason.LENGTH;
            case "tool_calls" -> FinishReason.TOOL_CALLS;
            case "content_filter" -> FinishReason.CONTENT_FILTER;
            default -> FinishReason.UNKNOWN;
        };
    }
}
