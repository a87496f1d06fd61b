package io.qwenterface.testkit;

import io.qwenterface.catalog.Support;
import org.jspecify.annotations.Nullable;

/** Which protocol and path serve a model (wire reference b, d.1). */
final class ModelRules implements Rule {
    @Override
    public @Nullable Refusal check(Call call) {
        if (call.endpoint().isNative()) {
            return call.endpoint().serves(call.model().dashScopeEndpoint()) ? null : Refusal.wrongUrl();
        }
        if (call.model().openAiCompatible() == Support.NO || call.model().fineTuned()) {
            return Refusal.modelNotCompatible(call.model().id());
        }
        return null;
    }
}
