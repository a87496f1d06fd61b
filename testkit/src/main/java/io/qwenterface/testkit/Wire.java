package io.qwenterface.testkit;

import java.util.List;

/** How a protocol writes what is answered. All write UTF-8 and LF. */
interface Wire {
    /** The body of a plain answer. */
    String answer(Call call, String requestId, Said said);

    /** All of a plain answer. */
    record Said(String reasoning, String text, List<ToolUse> calls, String finishReason) {
        /** Tokens of all but the reasoning. */
        int tokens() {
            TokenCount count = new TokenCount();
            count.add(text);
            calls.forEach(use -> count.add(use.name() + use.arguments()));
            return count.tokens();
        }
    }

    /** The body of an error. */
    String error(Refusal refusal, String requestId);

    /** A new stream. */
    Frames frames(Call call, String requestId, boolean reasons);

    /** The events of one stream, in order; every method returns the bytes to send, as text. */
    interface Frames {
        /** What precedes the first piece; may be empty. */
        String start();

        /** A piece of the reasoning of every choice. */
        String reasoning(String chunk);

        /** A piece of the text of every choice. */
        String text(String chunk);

        /** A piece of speech, in base64; nothing in a protocol that has none. */
        default String speech(String base64) {
            return "";
        }

        /** A piece of a call of every choice; the first event of a stream names the role as well. */
        String toolCall(ToolUse piece, boolean first);

        /** Everything from the finish reason to the end marker. */
        String finish(String reason);

        /** An error instead of the rest. */
        String error(Refusal refusal);
    }

    /** The wire of a path: that of the native protocol unless it is an OpenAI-compatible one. */
    static Wire at(String path) {
        if (path.endsWith("/compatible-mode/v1/responses")) {
            return new ResponsesAnswers();
        }
        return path.startsWith("/compatible-mode/") ? new OpenAiAnswers() : new DashScopeAnswers();
    }
}
