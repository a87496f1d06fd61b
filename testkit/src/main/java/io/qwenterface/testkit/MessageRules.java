package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles, their order, and that there is something to say (wire reference c.1). */
final class MessageRules implements Rule {
    /** Recorded for an unknown role, and the nearest wording known for roles out of order. */
    private static final String ROLE = "Role must be user or assistant and Content length must be greater than 0";

    private static final Set<String> ROLES = Set.of("system", "user", "assistant", "tool");

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode messages = call.messages();
        if (!messages.isArray()) {
            return null;
        }
        if (messages.isEmpty()) {
            return Refusal.parameter("[] is too short");
        }
        String before = "";
        for (JsonNode message : messages) {
            Refusal refusal = checkMessage(call, message, before);
            if (refusal != null) {
                return refusal;
            }
            before = message.path("role").asText();
        }
        return checkLast(messages, messages.get(messages.size() - 1));
    }

    private static @Nullable Refusal checkMessage(Call call, JsonNode message, String before) {
        if (!message.isObject()) {
            return Refusal.parameter("Input should be a valid dictionary or instance of GPT3Message");
        }
        String role = message.path("role").asText();
        if (!ROLES.contains(role) || !follows(call, role, before)) {
            return Refusal.modelSide(ROLE);
        }
        boolean calls = role.equals("assistant") && !message.path("tool_calls").isEmpty();
        if (message.path("content").isMissingNode() || message.path("content").isNull()) {
            return calls ? null : Refusal.modelSide("The content field is a required field.");
        }
        if (call.endpoint().isNative() && role.equals("user") && isEmpty(message.path("content"))) {
            return Refusal.modelSide(ROLE);
        }
        return null;
    }

    /** The system message comes first, user and assistant take turns. Only qwen-long has several system messages. */
    private static boolean follows(Call call, String role, String before) {
        return switch (role) {
            case "system" -> before.isEmpty() || call.model().family().equals("qwen-long");
            case "user", "assistant" -> !role.equals(before);
            default -> true;
        };
    }

    private static boolean isEmpty(JsonNode content) {
        return content.isArray() ? content.isEmpty() : content.asText().isEmpty();
    }

    private static @Nullable Refusal checkLast(JsonNode messages, JsonNode last) {
        boolean user = false;
        for (JsonNode message : messages) {
            user |= message.path("role").asText().equals("user");
        }
        if (!user) {
            return Refusal.modelSide("The input messages do not contain elements with the role of user.");
        }
        boolean continued = last.path("partial").asBoolean();
        return last.path("role").asText().equals("assistant") && !continued
                ? Refusal.algorithm("list index out of range")
                : null;
    }
}
