package io.qwenterface.testkit;

import io.qwenterface.catalog.Model.DashScopeEndpoint;
import io.qwenterface.catalog.Model.StreamOnly;
import org.jspecify.annotations.Nullable;

/** What only a stream may ask for, and who answers as a stream only (wire reference c.2, c.3). */
final class StreamRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        if (!call.endpoint().isNative()) {
            boolean notABoolean = !call.parameter("stream").isMissingNode()
                    && !call.parameter("stream").isBoolean();
            if (notABoolean) {
                return Refusal.wrongBody();
            }
            if (!call.stream() && !call.parameter("stream_options").isMissingNode()) {
                // The status is known, the wording is not.
                return Refusal.modelSide("The stream_options parameter can only be set when stream is true");
            }
        }
        if (call.stream()) {
            return null;
        }
        if (call.parameter("modalities").toString().contains("\"audio\"")) {
            return Refusal.modelSide("'audio' output only support with stream=true");
        }
        if (call.model().streamOnly() == StreamOnly.ALWAYS) {
            // The recorded message ends with a space.
            return Refusal.parameter("This model only support stream mode, please enable the stream parameter to access"
                    + " the model. ");
        }
        if (call.model().streamOnly() == StreamOnly.WHEN_THINKING && call.thinks()) {
            return Refusal.parameter("parameter.enable_thinking must be set to false for non-streaming calls");
        }
        boolean searches = call.parameter("enable_search").asBoolean();
        if (searches && call.thinks() && call.model().dashScopeEndpoint() == DashScopeEndpoint.MULTIMODAL) {
            // That it is refused is known, the wording is not.
            return Refusal.parameter("The enable_search parameter together with thinking only supports stream calls");
        }
        return null;
    }
}
