package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.qwenterface.catalog.Support;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Input items, parameters and tools of a Responses request (wire reference e). Of their refusals no wording is known. */
final class ResponsesRules implements Rule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Set<String> ROLES = Set.of("user", "assistant", "system", "developer");
    private static final Set<String> PARTS =
            Set.of("input_text", "output_text", "input_image", "input_file", "input_audio", "input_video");
    private static final Set<String> OTHER_ITEMS = Set.of("function_call", "reasoning", "web_search_call");
    private static final Set<String> EFFORTS = Set.of("none", "minimal", "low", "medium", "high", "xhigh", "max");
    private static final Set<String> TOOLS = Set.of(
            "code_interpreter",
            "file_search",
            "image_search",
            "mcp",
            "web_extractor",
            "web_search",
            "web_search_image");
    private static final int LEAST_OUTPUT = 16;

    @Override
    public @Nullable Refusal check(Call call) {
        JsonNode stream = call.parameter("stream");
        if (!stream.isMissingNode() && !stream.isBoolean()) {
            return Refusal.wrongBody();
        }
        Refusal refusal = checkInput(call);
        refusal = refusal == null ? checkParameters(call) : refusal;
        return refusal == null ? checkTools(call) : refusal;
    }

    private static @Nullable Refusal checkInput(Call call) {
        JsonNode input = call.body().path("input");
        if (input.isTextual()) {
            return input.asText().isEmpty() ? Refusal.parameter("The input is empty.") : null;
        }
        if (!input.isArray() || input.isEmpty()) {
            return Refusal.parameter("The input must be a string or a list of items.");
        }
        JsonNode before = MissingNode.getInstance();
        for (JsonNode item : input) {
            Refusal refusal = checkItem(call, item, before);
            if (refusal != null) {
                return refusal;
            }
            before = item;
        }
        return null;
    }

    private static @Nullable Refusal checkItem(Call call, JsonNode item, JsonNode before) {
        String type = ResponsesInput.type(item);
        if (type.equals("function_call_output")) {
            return followsItsCall(call, item, before)
                    ? null
                    : Refusal.modelSide("A function_call_output must directly follow its function_call.");
        }
        if (OTHER_ITEMS.contains(type)) {
            return null;
        }
        if (!type.equals("message") || !ROLES.contains(item.path("role").asText())) {
            return Refusal.parameter("An item of the input is of no known kind.");
        }
        JsonNode content = item.path("content");
        for (JsonNode part : content) {
            String kind = part.path("type").asText();
            // The URL is a plain string here.
            boolean known = PARTS.contains(kind) && !part.path("image_url").isObject();
            if (!known || (!kind.endsWith("_text") && call.model().vision() == Support.NO)) {
                return Refusal.parameter("A part of the content is of no known kind.");
            }
        }
        return content.isTextual() || (content.isArray() && !content.isEmpty())
                ? null
                : Refusal.modelSide("The content field is a required field.");
    }

    /** Directly: behind its call or behind another result of the same turn. What an earlier answer holds is not asked. */
    private static boolean followsItsCall(Call call, JsonNode output, JsonNode before) {
        String id = output.path("call_id").asText();
        String typeBefore = ResponsesInput.type(before);
        if (typeBefore.isEmpty() && !call.parameter("previous_response_id").isMissingNode()) {
            return true;
        }
        if (typeBefore.equals("function_call_output")) {
            return true;
        }
        if (!typeBefore.equals("function_call")) {
            return false;
        }
        for (JsonNode item : call.body().path("input")) {
            if (ResponsesInput.type(item).equals("function_call")
                    && item.path("call_id").asText().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Refusal checkParameters(Call call) {
        JsonNode effort = call.parameter("reasoning").path("effort");
        if (!effort.isMissingNode() && !EFFORTS.contains(effort.asText())) {
            return Refusal.modelSide("The value of reasoning.effort is none of "
                    + EFFORTS.stream().sorted().toList());
        }
        JsonNode most = call.parameter("max_output_tokens");
        if (!most.isMissingNode() && (!most.isIntegralNumber() || most.asLong() < LEAST_OUTPUT)) {
            return Refusal.modelSide("max_output_tokens must be at least " + LEAST_OUTPUT);
        }
        boolean goesOn = !call.parameter("previous_response_id").isMissingNode();
        return goesOn && !call.parameter("conversation").isMissingNode()
                ? Refusal.parameter("previous_response_id and conversation exclude each other")
                : null;
    }

    private static @Nullable Refusal checkTools(Call call) {
        boolean searches = false;
        boolean extracts = false;
        Set<String> types = new HashSet<>();
        JsonNode tools = call.parameter("tools");
        for (JsonNode tool : tools) {
            String type = tool.path("type").asText();
            searches |= type.equals("web_search");
            extracts |= type.equals("web_extractor");
            // Flat: a nested function object is the other protocol's.
            boolean known = type.equals("function")
                    ? NAME.matcher(tool.path("name").asText()).matches()
                    : TOOLS.contains(type);
            if (!known) {
                return Refusal.wrongBody();
            }
            if (type.equals("file_search") && tool.path("vector_store_ids").size() != 1) {
                return Refusal.modelSide("file_search needs exactly one of vector_store_ids");
            }
            if (type.equals("mcp") && !tool.path("server_url").isTextual()) {
                return Refusal.modelSide("mcp needs a server_url");
            }
            if (!type.equals("function") && !types.add(type)) {
                return Refusal.modelSide("The tool " + type + " is there twice");
            }
        }
        if (extracts && !searches) {
            return Refusal.modelSide("web_extractor needs web_search");
        }
        if (extracts && call.model().family().equals("qwen3-max") && !call.thinks()) {
            return Refusal.modelSide("web_extractor needs thinking");
        }
        JsonNode choice = call.parameter("tool_choice");
        return choice.asText().equals("required") && tools.size() != 1
                ? Refusal.modelSide("tool_choice can be required only with exactly one tool")
                : null;
    }
}
