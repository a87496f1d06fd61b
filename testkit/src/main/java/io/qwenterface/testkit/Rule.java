package io.qwenterface.testkit;

import org.jspecify.annotations.Nullable;

/** Something the service insists on. */
interface Rule {
    /** What it answers, or null if there is nothing to say. */
    @Nullable
    Refusal check(Call call);

    /** All rules of a call, in the order in which the service complains. */
    static @Nullable Refusal checkAll(Call call) {
        for (Rule rule : new Rule[] {
            new ModelRules(),
            call.endpoint().isNative() ? new NativeRules() : new ChatRules(),
            new MessageRules(),
            new MediaRules(),
            new StreamRules(),
            new ThinkingRules(),
            new OutputRules(),
            new ToolRules(),
            new ToolTurnRules(),
            new RangeRules(),
        }) {
            Refusal refusal = rule.check(call);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
