package io.qwenterface.processor.model;

import io.qwenterface.Transport;

/**
 * What {@code @QwenModel} says for a method.
 *
 * @param id as written, and where
 * @param transport the protocol asked for, and where; the annotation if left to its default
 * @param custom whether the model is the user's own, and where
 * @param given whether there is such an annotation at all; if not, the rest holds defaults
 */
public record ModelChoice(Setting<String> id, Setting<Transport> transport, Setting<Boolean> custom, boolean given) {

    /** No {@code @QwenModel} on method or interface. */
    public static ModelChoice missing(Origin origin) {
        return new ModelChoice(
                new Setting<>("", origin), new Setting<>(Transport.AUTO, origin), new Setting<>(false, origin), false);
    }
}
