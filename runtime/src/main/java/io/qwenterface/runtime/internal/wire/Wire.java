package io.qwenterface.runtime.internal.wire;

import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A protocol of Model Studio. Stateless, thread-safe. */
public interface Wire {
    /** The wire that a spec asks for. */
    static Wire of(PromptSpec spec) {
        Transport transport = spec.transport();
        if (transport == Transport.OPENAI_CHAT) {
            return OpenAiChatWire.INSTANCE;
        }
        return transport == Transport.DASHSCOPE ? DashScopeWire.INSTANCE : OpenAiResponsesWire.INSTANCE;
    }

    /** What stands between a Model Studio host and {@link #path}, such as {@code /compatible-mode/v1}. */
    String base();

    /** The path of the spec's calls under {@link #base}. */
    String path(PromptSpec spec);

    /** Header names and values in turn that a stream needs beside the ordinary ones. */
    List<String> streamHeaders();

    /** The request's body. */
    JsonBody encode(ChatRequest request);

    /**
     * Reads a whole answer that came with status 200.
     *
     * @throws AnswerFault if it is an error in spite of its status, or no answer of this protocol
     */
    ChatReply decode(byte[] body, int offset, int length);

    /** Starts reading a stream. */
    StreamDecoder decoder();

    /** Reads the body of an error; any body at all, also none. The same for all protocols. */
    default ServiceError error(int status, byte[] body, @Nullable String requestId) {
        return ServiceError.read(status, body, 0, body.length, requestId);
    }
}
