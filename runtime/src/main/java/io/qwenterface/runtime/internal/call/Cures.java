package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.wire.ServiceError;
import java.util.Locale;

/** What helps against an error of the service, where we know it (wire reference f.2 and f.3); else nothing. */
final class Cures {
    private Cures() {}

    static String of(PromptSpec spec, ServiceError error) {
        String code = error.code().toLowerCase(Locale.ROOT);
        String message = error.message();
        String place = spec.workspace() == null ? "" : " and workspace \"" + spec.workspace() + "\"";
        if (message.contains("url error")) {
            return "Check the model's id and the host: nothing on the path called serves the model.";
        }
        if (message.contains("only support stream") || message.contains("non-streaming calls")) {
            return "This model answers such a call only as a stream, or with thinking switched off.";
        }
        if (message.contains("Repetitive tool calls")) {
            return "The model makes one call of a tool again and again: let the result say what to do instead, or lower"
                    + " @Tools(maxRounds).";
        }
        if (message.contains("tool call is not supported")) {
            return "This model calls no tools: name one that does with @QwenModel.";
        }
        if (error.status() == 401) {
            return "A key belongs to one region and one workspace: is this one of " + spec.region() + place + "?";
        }
        return switch (code) {
            case "model.accessdenied", "access_denied", "accessdenied.unpurchased" ->
                "Grant the model to the key's workspace, or take a key of a workspace that has it.";
            case "workspace.accessdenied" -> "Take a key that belongs to the workspace.";
            case "modelnotfound", "model_not_found" ->
                "Check the model's id, and whether " + spec.region() + " offers it to this key.";
            case "model_not_supported" -> "Set transport = DASHSCOPE on @QwenModel.";
            case "arrearage", "postpaidbilloverdue", "prepaidbilloverdue" -> "The account has a bill to pay.";
            case "allocationquota.freetieronly" ->
                "Switch off \"use free tier only\" in the console to go on at the usual price.";
            case "insufficient_quota", "throttling.allocationquota" ->
                "Either too many tokens this minute, which passes, or a quota that is used up.";
            case "limit_burst_rate", "throttling.burstrate" -> "Let the number of calls grow more slowly.";
            default -> "";
        };
    }
}
