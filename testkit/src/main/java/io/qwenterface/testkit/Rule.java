package io.qwenterface.testkit;

import io.qwenterface.Transport;
import org.jspecify.annotations.Nullable;

/** Something the service insists on. */
interface Rule {
    /** What it answers, or null if there is nothing to say. */
    @Nullable
    Refusal check(Call call);

    /** All rules of a call, in the order in which the service complains. */
    static @Nullable Refusal checkAll(Call call) {
        return call.endpoint().transport() == Transport.OPENAI_RESPONSES
                ? first(call, new ModelRules(), new ResponsesRules(), new ThinkingRules(), new RangeRules())
                : chat(call);
    }

    private static @Nullable Refusal chat(Call call) {
        return first(
                call,
                new ModelRules(),
                call.endpoint().isNative() ? new NativeRules() : new ChatRules(),
                new MessageRules(),
                new CacheRules(),
                new MediaRules(),
                new StreamRules(),
                new SpeechRules(),
                new ThinkingRules(),
                new PartialRules(),
                new OutputRules(),
                new SearchRules(),
                new ToolRules(),
                new ToolTurnRules(),
                new RangeRules());
    }

    private static @Nullable Refusal first(Call call, Rule... rules) {
        for (Rule rule : rules) {
            Refusal refusal = rule.check(call);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
