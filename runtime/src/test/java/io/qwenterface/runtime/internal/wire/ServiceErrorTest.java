package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceErrorTest {
    private static ServiceError read(String body, @Nullable String requestId) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ServiceError.read(400, bytes, 0, bytes.length, requestId);
    }

    @Test
    void readsBothShapes() {
        assertThat(read("{\"code\":\"C\",\"message\":\"M\",\"request_id\":\"R\"}", null))
                .isEqualTo(new ServiceError(400, "C", "M", "R"));
        assertThat(read(
                        "{\"error\":{\"code\":\"C\",\"message\":\"M\",\"param\":{\"a\":[]}},\"request_id\":\"R\"}",
                        null))
                .isEqualTo(new ServiceError(400, "C", "M", "R"));
    }

    @Test
    void takesTheTypeWhereThereIsNoCode() {
        assertThat(read("{\"error\":{\"code\":null,\"type\":\"T\",\"message\":\"M\"}}", null)
                        .code())
                .isEqualTo("T");
    }

    @Test
    void believesTheHeadsRequestIdFirst() {
        assertThat(read("{\"request_id\":\"R\"}", "H").requestId()).isEqualTo("H");
        assertThat(read("{\"request_id\":\"R\"}", "").requestId()).isEqualTo("R");
        assertThat(read("", "H").orId("X").requestId()).isEqualTo("H");
        assertThat(read("", null).orId("X").requestId()).isEqualTo("X");
    }

    @Test
    void takesAnyBodyAtAll() {
        assertThat(read("", null)).isEqualTo(new ServiceError(400, "", "", ""));
        assertThat(read("[1]", null)).isEqualTo(new ServiceError(400, "", "", ""));
        assertThat(read("{\"code\":\"C\",\"mess", null))
                .isEqualTo(new ServiceError(400, "C", "{\"code\":\"C\",\"mess", ""));
        assertThat(read(" <html>" + "x".repeat(300), null).message()).isEqualTo("<html>" + "x".repeat(193) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "Throttling.RateQuota, 429",
        "limit_requests, 429",
        "insufficient_quota, 429",
        "ModelUnavailable, 503",
        "invalid_api_key, 401",
        "InvalidApiKey, 401",
        "InvalidParameter, 400",
        "DataInspectionFailed, 400",
        "data_inspection_failed, 400",
        "Arrearage, 400",
        "Model.AccessDenied, 403",
        "AllocationQuota.FreeTierOnly, 403",
        "ModelNotFound, 404",
        "model_not_found, 404",
        "InternalError.Algo, 500",
        "'', 500"
    })
    void knowsTheStatusOfACode(String code, int status) {
        assertThat(new ServiceError(200, code, "", "").withStatusOfCode().status())
                .isEqualTo(status);
    }
}
