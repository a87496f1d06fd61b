package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.ApiException;
import io.qwenterface.runtime.AuthenticationException;
import io.qwenterface.runtime.BadRequestException;
import io.qwenterface.runtime.ContentBlockedException;
import io.qwenterface.runtime.NotFoundException;
import io.qwenterface.runtime.PermissionException;
import io.qwenterface.runtime.QuotaExceededException;
import io.qwenterface.runtime.RateLimitException;
import io.qwenterface.runtime.ServerException;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.wire.ServiceError;
import io.qwenterface.runtime.spi.HttpTarget;
import java.util.List;
import java.util.Locale;

/** Makes the exception of a service's error: the code decides first, then the message, then the status (f.1, f.2). */
final class ApiFailures {
    private static final int LONGEST_QUOTE = 1000;

    /** Faults of the request that come as 500 (f.2). */
    private static final List<String> REQUESTS_FAULT = List.of(
            "list index out of range",
            "Role must be in [user, assistant]",
            "Missing Content-Length of multimodal url",
            "Expecting ',' delimiter");

    private ApiFailures() {}

    static ApiException of(PromptSpec spec, HttpTarget target, ServiceError error) {
        Kind kind = kind(error);
        ApiException.Fault fault = new ApiException.Fault(
                error.status(),
                error.code(),
                error.requestId(),
                spec.region(),
                spec.model(),
                target.url(),
                isRetryable(kind, error));
        String message = message(spec, target, error);
        return switch (kind) {
            case AUTHENTICATION -> new AuthenticationException(message, fault);
            case BAD_REQUEST -> new BadRequestException(message, fault);
            case CONTENT -> new ContentBlockedException(message, fault);
            case NOT_FOUND -> new NotFoundException(message, fault);
            case PERMISSION -> new PermissionException(message, fault);
            case QUOTA -> new QuotaExceededException(message, fault);
            case RATE -> new RateLimitException(message, fault);
            case SERVER -> new ServerException(message, fault);
        };
    }

    private enum Kind {
        AUTHENTICATION,
        BAD_REQUEST,
        CONTENT,
        NOT_FOUND,
        PERMISSION,
        QUOTA,
        RATE,
        SERVER
    }

    private static Kind kind(ServiceError error) {
        String code = error.code().toLowerCase(Locale.ROOT);
        switch (code) {
            case "datainspectionfailed", "data_inspection_failed" -> {
                return Kind.CONTENT;
            }
            case "arrearage",
                    "allocationquota.freetieronly",
                    "throttling.allocationquota",
                    "insufficient_quota",
                    "commoditynotpurchased",
                    "prepaidbilloverdue",
                    "postpaidbilloverdue" -> {
                return Kind.QUOTA;
            }
            default -> {}
        }
        if (isOverload(error)) {
            return Kind.SERVER;
        }
        return switch (error.status()) {
            case 401 -> Kind.AUTHENTICATION;
            case 403 -> Kind.PERMISSION;
            case 404 -> Kind.NOT_FOUND;
            case 429 -> Kind.RATE;
            // A success that is none is the server's doing as much as a 5xx.
            default -> error.status() >= 500 || error.status() < 300 ? Kind.SERVER : Kind.BAD_REQUEST;
        };
    }

    /** An overload can hide in the text of an error with another status (f.1). */
    private static boolean isOverload(ServiceError error) {
        return error.status() != 429
                && (error.message().contains("ModelServingError")
                        || error.message().contains("capacity limits"));
    }

    private static boolean isRetryable(Kind kind, ServiceError error) {
        return switch (kind) {
            case RATE -> true;
            case QUOTA -> error.status() == 429 && isTransientQuota(error);
            case SERVER -> isOverload(error) || (isTransientStatus(error.status()) && !isRequestsFault(error));
            case AUTHENTICATION, BAD_REQUEST, CONTENT, NOT_FOUND, PERMISSION -> false;
        };
    }

    private static boolean isTransientQuota(ServiceError error) {
        String code = error.code().toLowerCase(Locale.ROOT);
        return (code.equals("throttling.allocationquota") || code.equals("insufficient_quota"))
                && !error.message().contains("Free allocated quota");
    }

    private static boolean isTransientStatus(int status) {
        return status == 500 || status == 502 || status == 503 || status == 504;
    }

    private static boolean isRequestsFault(ServiceError error) {
        return REQUESTS_FAULT.stream().anyMatch(error.message()::contains);
    }

    private static String message(PromptSpec spec, HttpTarget target, ServiceError error) {
        StringBuilder message = new StringBuilder(spec.name())
                .append(": ")
                .append(spec.model())
                .append(" in ")
                .append(spec.region());
        if (spec.workspace() != null) {
            message.append(", workspace \"").append(spec.workspace()).append("\",");
        }
        message.append(" answered ").append(error.status());
        if (!error.code().isEmpty()) {
            message.append(' ').append(error.code());
        }
        message.append(": ").append(said(target, error));
        String cure = Cures.of(spec, error);
        if (!cure.isEmpty()) {
            message.append(' ').append(cure);
        }
        message.append(" (");
        if (!error.requestId().isEmpty()) {
            message.append("request ").append(error.requestId()).append(", ");
        }
        return message.append(target.url()).append(')').toString();
    }

    private static String said(HttpTarget target, ServiceError error) {
        String said = withoutKey(target, error.message().strip());
        if (said.isEmpty()) {
            return error.status() < 300 ? "no answer of this protocol." : "no explanation.";
        }
        if (said.length() > LONGEST_QUOTE) {
            said = said.substring(0, LONGEST_QUOTE) + "…";
        }
        char end = said.charAt(said.length() - 1);
        return end == '.' || end == '!' || end == '?' || end == '…' ? said : said + ".";
    }

    /** A gateway may repeat the request's headers in what it says. */
    private static String withoutKey(HttpTarget target, String said) {
        int header = target.headers().indexOf("Authorization");
        if (header < 0) {
            return said;
        }
        String key = target.headers().get(header + 1).substring("Bearer ".length());
        return said.replace(key, "[key]");
    }
}
