package io.qwenterface.testkit;

import org.jspecify.annotations.Nullable;

/**
 * An error before it has a shape. The two protocols name the same fault differently (wire reference f).
 *
 * @param nativeCode as the native protocol says it
 * @param compatCode as the OpenAI-compatible protocol says it; null where it says null
 * @param nativeMessage text of the native protocol
 * @param compatMessage text of the OpenAI-compatible protocol
 */
record Refusal(int status, String nativeCode, @Nullable String compatCode, String nativeMessage, String compatMessage) {

    private static final String HELP = "https://help.aliyun.com/zh/model-studio/error-code";

    /** Refused by the service in front of the model. */
    static Refusal parameter(String message) {
        return new Refusal(400, "InvalidParameter", "invalid_parameter_error", message, message);
    }

    /** Refused by the model's own checks, which the OpenAI-compatible protocol marks with a prefix. */
    static Refusal modelSide(String message) {
        return new Refusal(
                400,
                "InvalidParameter",
                "invalid_parameter_error",
                message,
                "<400> InternalError.Algo.InvalidParameter: " + message);
    }

    /** The fault of a client that comes as the server's. */
    static Refusal algorithm(String message) {
        return new Refusal(500, "InternalError.Algo", "internal_error", message, message);
    }

    static Refusal missing(String part, String message) {
        return new Refusal(400, "BadRequest.Empty" + part, "invalid_request_error", message, message);
    }

    /** The answer to a wrong native path; the exclamation mark is a full-width one. */
    static Refusal wrongUrl() {
        return parameter("url error, please check url！ For details, see: " + HELP + "#error-url");
    }

    static Refusal wrongKey() {
        return new Refusal(
                401,
                "InvalidApiKey",
                "invalid_api_key",
                "Invalid API-key provided.",
                "Incorrect API key provided. For details, see: " + HELP + "#apikey-error");
    }

    static Refusal wrongWorkspace() {
        String message = "Access denied: Either you are not authorized to access this workspace, or the workspace does"
                + " not exist.";
        return new Refusal(401, "NOT AUTHORIZED", "NOT AUTHORIZED", message, message);
    }

    static Refusal modelNotGranted() {
        return same(403, "Model.AccessDenied", "access_denied", "Model access denied.");
    }

    static Refusal modelNotFound(String model) {
        return new Refusal(
                404,
                "ModelNotFound",
                "model_not_found",
                "Model can not be found.",
                "The model `" + model + "` does not exist or you do not have access to it.");
    }

    static Refusal modelNotCompatible(String model) {
        return same(
                404,
                "ModelNotFound",
                "model_not_supported",
                "Unsupported model `" + model + "` for OpenAI compatibility mode.");
    }

    static Refusal modelMissing() {
        return new Refusal(
                400,
                "BadRequest.EmptyModel",
                null,
                "Required parameter \"model\" missing from request.",
                "you must provide a model parameter");
    }

    static Refusal noAsynchronousCalls() {
        return same(403, "AccessDenied", "access_denied", "Current user api does not support asynchronous calls.");
    }

    static Refusal notFound() {
        return same(404, "NotFound", "NotFound", "Not found.");
    }

    static Refusal wrongMethod(String method) {
        return parameter("Request method '" + method + "' is not supported.");
    }

    static Refusal wrongBody() {
        return parameter("Required body invalid, please check the request body format.");
    }

    /** An error of the test's choice. */
    static Refusal scripted(int status, String code, String message) {
        return same(status, code, code, message);
    }

    private static Refusal same(int status, String nativeCode, String compatCode, String message) {
        return new Refusal(status, nativeCode, compatCode, message, message);
    }

    /** The field {@code type} of the OpenAI-compatible shape. */
    String type() {
        if (compatCode == null || compatCode.startsWith("InvalidParameter")) {
            return "invalid_request_error";
        }
        return switch (compatCode) {
            case "invalid_parameter_error",
                    "invalid_request_error",
                    "invalid_api_key",
                    "access_denied",
                    "model_not_found",
                    "model_not_supported" -> "invalid_request_error";
            case "RequestTimeOut", "InternalError", "InternalError.Algo" -> "internal_error";
            case "ModelServingError", "ModelUnavailable" -> "service_unavailable";
            default -> compatCode;
        };
    }

    /** Whether the fault was found late enough for the answer to have an id of its own. */
    boolean hasCompletionId() {
        return compatCode != null
                && status != 401
                && !compatCode.equals("access_denied")
                && !compatCode.equals("NotFound");
    }
}
