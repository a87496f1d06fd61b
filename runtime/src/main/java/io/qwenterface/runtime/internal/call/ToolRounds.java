package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Message;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.ToolException;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.ToolSpec;
import io.qwenterface.runtime.codegen.Toolbox;
import io.qwenterface.runtime.internal.json.JsonAnswers;
import io.qwenterface.runtime.internal.json.MismatchException;
import io.qwenterface.runtime.internal.wire.ChatReply;
import io.qwenterface.runtime.internal.wire.ChatRequest;
import io.qwenterface.runtime.spi.CancelSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tools of one call: each answer that calls some is a round, and becomes a {@link ToolTurn}. Presence of calls decides,
 * not the finish reason (wire reference d.3). Not thread-safe.
 */
final class ToolRounds {
    private final Settings settings;
    private final Exchange exchange;
    private final CancelSignal signal;
    private final Prompt prompt;
    private final PromptSpec spec;
    private final @Nullable Toolbox tools;

    private int rounds;

    /** Whether the model was told of arguments that do not fit; it is told once. */
    private boolean complained;

    ToolRounds(Settings settings, Exchange exchange, CancelSignal signal, Prompt prompt) {
        this.settings = settings;
        this.exchange = exchange;
        this.signal = signal;
        this.prompt = prompt;
        spec = prompt.spec();
        tools = prompt.tools();
    }

    /** Whether the answer is a round, and not the last word. */
    boolean isRound(ChatReply reply) {
        return tools != null && !reply.toolCalls().isEmpty();
    }

    /**
     * Begins a round: reads the arguments of all calls, then starts those that answer later.
     *
     * @throws ToolException if it is one round too many, or arguments do not fit once more
     */
    ToolTurn begin(ChatRequest request, ChatReply reply) {
        Toolbox known = Objects.requireNonNull(tools, "tools");
        List<StreamEvent.ToolCall> calls = reply.toolCalls();
        String reasoning = spec.preservesThinking() ? reply.reasoning() : "";
        Message asked = Message.assistant(reply.text(), reasoning, sendable(calls));
        if (rounds == known.maxRounds()) {
            throw new ToolException(
                    spec.name() + ": " + spec.model() + " asked for tools " + (rounds + 1) + " times instead of"
                            + " answering, and may do so " + rounds + (rounds == 1 ? " time" : " times")
                            + ". Allow more with @Tools(maxRounds), or tell it in the prompt when to stop.",
                    null,
                    request.transcript(List.of(asked)));
        }
        rounds++;
        boolean misfit = false;
        List<ToolRun> runs = new ArrayList<>(calls.size());
        for (StreamEvent.ToolCall call : calls) {
            ToolSpec tool = known.find(call.name());
            if (tool == null) {
                runs.add(ToolRun.answered(
                        call, "There is no tool named \"" + call.name() + "\". The tools are: " + names(known) + "."));
                continue;
            }
            try {
                // No arguments at all is how some calls of a tool without parameters look.
                String arguments = call.arguments().isBlank() ? "{}" : call.arguments();
                Object read =
                        settings.answers().read(tool.arguments(), arguments).value();
                runs.add(ToolRun.of(call, tool, read, prompt.conversation()));
            } catch (MismatchException mismatch) {
                if (complained) {
                    throw new ToolException(
                            spec.name() + ": " + spec.model() + " called the tool " + tool.name() + " with arguments"
                                    + " that do not fit, although it had been told so once: " + mismatch.getMessage()
                                    + ". They were: " + call.arguments(),
                            mismatch,
                            request.transcript(List.of(asked)));
                }
                misfit = true;
                runs.add(ToolRun.answered(call, complaint(mismatch, call.arguments())));
            }
        }
        complained |= misfit;
        ToolTurn turn = new ToolTurn(settings, exchange, signal, spec, request, asked, runs);
        turn.start();
        return turn;
    }

    private static String complaint(MismatchException mismatch, String arguments) {
        return "The arguments do not fit the tool's JSON Schema: " + mismatch.getMessage() + ". They were: "
                + (arguments.isEmpty() ? "nothing" : arguments) + ". Call the tool again with arguments that fit.";
    }

    private static String names(Toolbox tools) {
        List<String> names = new ArrayList<>();
        tools.tools().forEach(tool -> names.add(tool.name()));
        return String.join(", ", names);
    }

    private static List<StreamEvent.ToolCall> sendable(List<StreamEvent.ToolCall> calls) {
        List<StreamEvent.ToolCall> sendable = new ArrayList<>(calls.size());
        for (StreamEvent.ToolCall call : calls) {
            sendable.add(
                    new StreamEvent.ToolCall(call.id(), call.name(), JsonAnswers.wellFormedObject(call.arguments())));
        }
        return sendable;
    }
}
