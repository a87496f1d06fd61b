package io.qwenterface.processor.manifest;

import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Setting;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the manifest says of a method's images, videos and sound. */
final class MediaEntry {
    private MediaEntry() {}

    /** By parameter, in order. */
    static Map<String, Object> of(MethodModel method) {
        Map<String, Object> media = new LinkedHashMap<>();
        for (ParameterModel parameter : method.mediaParameters()) {
            media.put(parameter.name(), entry(parameter.media().get(0)));
        }
        return media;
    }

    private static Map<String, Object> entry(MediaModel media) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", media.kind().name().toLowerCase(Locale.ROOT));
        entry.put("several", media.shape() == MediaModel.Shape.LIST);
        put(entry, "fps", media.fps());
        put(entry, "minPixels", media.minPixels());
        put(entry, "maxPixels", media.maxPixels());
        put(entry, "totalPixels", media.totalPixels());
        put(entry, "format", media.format());
        return entry;
    }

    private static void put(Map<String, Object> entry, String name, Optional<? extends Setting<?>> setting) {
        setting.ifPresent(set -> entry.put(name, set.value()));
    }
}
