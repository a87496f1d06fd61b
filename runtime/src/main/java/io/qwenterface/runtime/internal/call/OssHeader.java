package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.codegen.MediaArgument;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.spi.HttpTarget;
import java.util.ArrayList;
import java.util.List;

/** Announces addresses of Model Studio's temporary files, without which they are refused (wire reference b.1, j). */
final class OssHeader {
    private OssHeader() {}

    static boolean isNeededBy(Prompt prompt) {
        if (!prompt.user().hasMedia()) {
            return false;
        }
        for (MediaArgument argument : prompt.user().media()) {
            for (Media medium : argument.media()) {
                if (medium.isOnOss()) {
                    return true;
                }
            }
        }
        return false;
    }

    static HttpTarget on(HttpTarget target) {
        List<String> headers = new ArrayList<>(target.headers());
        headers.add("X-DashScope-OssResourceResolve");
        headers.add("enable");
        return new HttpTarget(target.url(), headers);
    }
}
