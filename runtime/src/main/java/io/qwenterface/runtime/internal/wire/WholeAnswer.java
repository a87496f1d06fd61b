package io.qwenterface.runtime.internal.wire;

import com.fasterxml.jackson.core.JsonParser;
import io.qwenterface.runtime.StreamEvent;
import io.qwenterface.runtime.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** An answer of any protocol that came in one document. */
final class WholeAnswer {
    private WholeAnswer() {}

    static ChatReply read(ChatStream.DocumentReader documents, byte[] body, int offset, int length) {
        ChatChunk chunk = new ChatChunk();
        try (JsonParser json = ChatJson.parser(body, offset, length)) {
            documents.read(json, chunk);
        } catch (IOException e) {
            throw new AnswerFault(ServiceError.read(200, body, offset, length, null));
        }
        if (chunk.failed) {
            throw new AnswerFault(
                    ServiceError.read(200, body, offset, length, null).withStatusOfCode());
        }
        if (!chunk.answered) {
            throw new AnswerFault(ServiceError.read(200, body, offset, length, null));
        }
        List<StreamEvent.ToolCall> calls = List.of();
        if (!chunk.tools.isEmpty()) {
            ToolCalls joined = new ToolCalls();
            chunk.tools.forEach(joined::addWhole);
            calls = joined.joined();
        }
        Usage usage = chunk.usage == null ? Usage.NONE : chunk.usage;
        List<ChatReply> others = new ArrayList<>(0);
        for (Choice other : chunk.others) {
            OtherChoice whole = new OtherChoice(Pieces.incremental(), Pieces.incremental());
            whole.add(other);
            others.add(whole.reply(usage, chunk.model, chunk.requestId));
        }
        return new ChatReply(
                chunk.text,
                chunk.reasoning,
                calls,
                ChatChunk.reason(chunk.finish, !calls.isEmpty()),
                usage,
                chunk.model,
                chunk.requestId,
                chunk.requestId,
                ChatReply.Details.of(chunk.logprobs, chunk.sources, others));
    }
}
