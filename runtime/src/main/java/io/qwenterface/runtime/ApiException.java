package io.qwenterface.runtime;

import io.qwenterface.Region;
import java.io.Serializable;
import java.util.Objects;

/**
 * The service answered with an error, as an HTTP status or as an error inside a stream (the two are alike here). The
 * subclass says what kind of remedy there is; statuses and codes are those of wire reference f.2.
 */
public abstract sealed class ApiException extends QwenException
        permits AuthenticationException,
                BadRequestException,
                ContentBlockedException,
                NotFoundException,
                PermissionException,
                QuotaExceededException,
                RateLimitException,
                ServerException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    ApiException(String message, Fault fault) {
        super(message, null);
        this.fault = Objects.requireNonNull(fault, "fault");
    }

    /** The HTTP status; inside a stream, the one that the error event names. */
    public int status() {
        return fault.status;
    }

    /** The service's code, such as {@code InvalidParameter}; empty if it sent none. */
    public String code() {
        return fault.code;
    }

    /** The service's id of the request, to quote to its support; empty if it sent none. */
    public String requestId() {
        return fault.requestId;
    }

    /** The region that was called. */
    public Region.Id region() {
        return fault.region;
    }

    /** The model that was asked. */
    public String model() {
        return fault.model;
    }

    /** The URL that was called, without query or key. */
    public String endpoint() {
        return fault.endpoint;
    }

    /** Whether the same call may succeed later (wire reference f.2). The client has retried it already. */
    public boolean retryable() {
        return fault.retryable;
    }

    /**
     * The facts of an error. Codes and ids that the service did not send are empty.
     *
     * @param status the HTTP status
     * @param code the service's code
     * @param requestId the service's id of the request
     * @param region the region that was called
     * @param model the model that was asked
     * @param endpoint the URL without query or key
     * @param retryable whether the same call may succeed later
     */
    public record Fault(
            int status,
            String code,
            String requestId,
            Region.Id region,
            String model,
            String endpoint,
            boolean retryable)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        /** Refuses null in every place. */
        public Fault {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(requestId, "requestId");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(endpoint, "endpoint");
        }
    }
}
