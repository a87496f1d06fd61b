package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.TokenLogprob;
import io.qwenterface.runtime.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stream of any protocol: they differ in their outermost fields, in their end and in their errors. */
final class ChatStream implements StreamDecoder {
    private static final byte[] DONE = "[DONE]".getBytes(StandardCharsets.US_ASCII);

    /** Reads one document of the stream. */
    @FunctionalInterface
    interface DocumentReader {
        void read(JsonParser json, ChatChunk chunk) throws IOException;
    }

    private final RepeatedLayout repeated = new RepeatedLayout();
    private final JsonDocuments documents = ChatJson.documents();
    private final JsonDocuments.DocumentReader reader;
    private final Pieces text;
    private final Pieces reasoning;
    /** Whether the piece with the finish reason is the last; otherwise {@code [DONE]} is. */
    private final boolean endsWithReason;

    private final ChatChunk chunk = new ChatChunk();
    private final ToolCalls toolCalls = new ToolCalls();
    private final List<TokenLogprob> logprobs = new ArrayList<>(0);
    private final Speech speech = new Speech();
    private final Map<Integer, OtherChoice> others = new TreeMap<>();
    private final Supplier<Pieces> pieces;
    private String finish = "";
    private boolean done;

    private ChatStream(DocumentReader documents, Supplier<Pieces> pieces, boolean endsWithReason) {
        this.reader = json -> documents.read(json, chunk);
        this.pieces = pieces;
        this.text = pieces.get();
        this.reasoning = pieces.get();
        this.endsWithReason = endsWithReason;
    }

    static ChatStream openAi(DocumentReader documents) {
        return new ChatStream(documents, Pieces::incremental, false);
    }

    static ChatStream dashScope(DocumentReader documents) {
        return new ChatStream(documents, Pieces::perhapsRepeating, true);
    }

    static ChatStream responses(DocumentReader documents) {
        return new ChatStream(documents, Pieces::incremental, true);
    }

    @Override
    public boolean read(
            String name,
            @Nullable String comment,
            byte[] buffer,
            int offset,
            int length,
            Consumer<? super StreamEvent> sink) {
        if (isDone(buffer, offset, length)) {
            // Where the last piece says so itself, this says nothing.
            done = done || !endsWithReason;
            return true;
        }
        if (name.equals("error")) {
            throw new AnswerFault(error(comment, buffer, offset, length));
        }
        chunk.nextPiece();
        if (!repeated.read(buffer, offset, length, chunk)) {
            parse(comment, buffer, offset, length);
            repeated.learn(buffer, offset, length, chunk);
        }
        deliver(sink);
        if (!chunk.audio.isEmpty()) {
            speak(() -> speech.add(chunk.audio), sink);
        }
        return done;
    }

    private static void speak(Supplier<byte[]> decoded, Consumer<? super StreamEvent> sink) {
        byte[] sound;
        try {
            sound = decoded.get();
        } catch (IllegalArgumentException e) {
            throw new AnswerFault(new ServiceError(200, "", "the speech is not base64: " + e.getMessage(), ""));
        }
        if (sound.length > 0) {
            sink.accept(new StreamEvent.Audio(sound));
        }
    }

    private void parse(@Nullable String comment, byte[] buffer, int offset, int length) {
        try {
            documents.read(buffer, offset, length, reader);
        } catch (IOException e) {
            throw new AnswerFault(ServiceError.read(200, buffer, offset, length, null));
        }
        if (chunk.failed) {
            throw new AnswerFault(error(comment, buffer, offset, length));
        }
    }

    private void deliver(Consumer<? super StreamEvent> sink) {
        String thought = reasoning.add(chunk.reasoning);
        if (!thought.isEmpty()) {
            sink.accept(new StreamEvent.Reasoning(thought));
        }
        String said = text.add(chunk.text);
        if (!said.isEmpty()) {
            sink.accept(new StreamEvent.Text(said));
        }
        for (ToolFragment fragment : chunk.tools) {
            toolCalls.add(fragment);
        }
        if (!chunk.logprobs.isEmpty()) {
            logprobs.addAll(chunk.logprobs);
        }
        for (Choice other : chunk.others) {
            others.computeIfAbsent(other.index(), index -> new OtherChoice(pieces.get(), pieces.get()))
                    .add(other);
        }
        if (chunk.isFinished()) {
            finish = chunk.finish;
        }
        done = done || (endsWithReason && isFinished());
    }

    /** Whether every choice that has begun has said why it stopped. */
    private boolean isFinished() {
        return !finish.isEmpty() && others.values().stream().allMatch(OtherChoice::isFinished);
    }

    @Override
    public @Nullable ChatReply finish(Consumer<? super StreamEvent> sink) {
        documents.close();
        if (!done && finish.isEmpty()) {
            return null;
        }
        String thought = reasoning.rest();
        if (!thought.isEmpty()) {
            sink.accept(new StreamEvent.Reasoning(thought));
        }
        String said = text.rest();
        if (!said.isEmpty()) {
            sink.accept(new StreamEvent.Text(said));
        }
        speak(speech::rest, sink);
        List<StreamEvent.ToolCall> calls = toolCalls.joined();
        calls.forEach(sink);
        Usage usage = chunk.usage == null ? Usage.NONE : chunk.usage;
        List<ChatReply> rest = new ArrayList<>(0);
        others.values().forEach(other -> rest.add(other.reply(usage, chunk.model, chunk.requestId)));
        return new ChatReply(
                text.toString(),
                reasoning.toString(),
                calls,
                ChatChunk.reason(finish, !calls.isEmpty()),
                usage,
                chunk.model,
                chunk.requestId,
                chunk.requestId,
                ChatReply.Details.of(logprobs, chunk.sources, rest));
    }

    /** The true status stands in a comment such as {@code HTTP_STATUS/400} (d.5), or nowhere: then the code tells. */
    private static ServiceError error(@Nullable String comment, byte[] buffer, int offset, int length) {
        ServiceError error = ServiceError.read(500, buffer, offset, length, null);
        int slash = comment == null ? -1 : comment.indexOf("HTTP_STATUS/");
        if (comment == null || slash < 0) {
            return error.withStatusOfCode();
        }
        int status = 0;
        for (int i = slash + "HTTP_STATUS/".length(); i < comment.length() && status < 1000; i++) {
            int digit = Character.digit(comment.charAt(i), 10);
            if (digit < 0) {
                break;
            }
            status = status * 10 + digit;
        }
        return status < 300
                ? error.withStatusOfCode()
                : new ServiceError(status, error.code(), error.message(), error.requestId());
    }

    private static boolean isDone(byte[] buffer, int offset, int length) {
        return length == DONE.length && java.util.Arrays.equals(buffer, offset, offset + length, DONE, 0, length);
    }
}
