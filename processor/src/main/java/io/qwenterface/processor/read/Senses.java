package io.qwenterface.processor.read;

import io.qwenterface.processor.model.MediaModel.Kind;
import io.qwenterface.processor.model.ParameterModel;
import java.util.List;

/**
 * What a call sends beside text.
 *
 * @param sight whether there are images or videos
 * @param any whether there is anything
 */
record Senses(boolean sight, boolean any) {
    static final Senses NONE = new Senses(false, false);

    static Senses of(List<ParameterModel> parameters) {
        List<Kind> kinds = parameters.stream()
                .flatMap(parameter -> parameter.media().stream())
                .map(media -> media.kind())
                .toList();
        return new Senses(kinds.contains(Kind.IMAGE) || kinds.contains(Kind.VIDEO), !kinds.isEmpty());
    }
}
