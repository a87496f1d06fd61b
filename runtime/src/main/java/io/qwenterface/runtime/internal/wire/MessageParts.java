package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Media;
import io.qwenterface.runtime.codegen.MediaArgument;
import io.qwenterface.runtime.codegen.MediaSettings;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptParts;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.body.JsonBody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the content of a user message that holds media: an array of parts, in the protocol's form. */
final class MessageParts implements PromptParts {
    /** What the service takes as one video (wire reference c.1). */
    private static final int LEAST_FRAMES = 4;

    private static final int MOST_FRAMES = 512;

    private final ChatBody.Layout layout;
    private final String method;
    private final PromptSpec spec;
    private boolean empty = true;

    /** Whether a text is not closed: only what follows it tells whether it is the last part. */
    private boolean textIsOpen;

    private MessageParts(ChatBody.Layout layout, PromptSpec spec) {
        this.layout = layout;
        this.spec = spec;
        this.method = spec.name();
    }

    static void write(Prompt prompt, ChatBody.Layout layout, JsonBody json) {
        MessageParts parts = new MessageParts(layout, prompt.spec());
        prompt.user().addTo(json, parts);
        parts.closeText(json, prompt.spec().cachesUser());
        if (parts.empty) {
            throw new ConfigurationException(
                    parts.method + ": there is nothing to send, neither a text nor one of "
                            + String.join(
                                    ", ",
                                    prompt.user().media().stream()
                                            .map(argument -> argument.slot().parameter())
                                            .toList()),
                    null);
        }
    }

    @Override
    public void textStart(JsonBody json) {
        next(json);
        ascii(json, layout.textPartStart());
    }

    @Override
    public void textEnd(JsonBody json) {
        textIsOpen = true;
    }

    private void closeText(JsonBody json, boolean cached) {
        if (textIsOpen) {
            ascii(json, layout.textPartEnd(spec, cached));
            textIsOpen = false;
        }
    }

    @Override
    public void media(JsonBody json, MediaArgument argument) {
        MediaSlot slot = argument.slot();
        String where = method + ": " + slot.parameter();
        List<Media> media = argument.media();
        if (slot.isOfFrames()) {
            if (media.size() < LEAST_FRAMES || media.size() > MOST_FRAMES) {
                throw new ConfigurationException(
                        where + " holds " + media.size() + " frames; the service takes a video of " + LEAST_FRAMES
                                + " to " + MOST_FRAMES,
                        null);
            }
            next(json);
            layout.framesPart(json, slot, media, where);
            return;
        }
        for (int i = 0; i < media.size(); i++) {
            next(json);
            layout.mediaPart(json, slot, media.get(i), media.size() == 1 ? where : where + "[" + i + "]");
        }
    }

    private void next(JsonBody json) {
        closeText(json, false);
        if (!empty) {
            ascii(json, ",");
        }
        empty = false;
    }

    /** The frames of a video as an array of addresses, with its brackets. */
    static void frames(JsonBody json, MediaSlot slot, List<Media> frames, String where) {
        ascii(json, "[");
        for (int i = 0; i < frames.size(); i++) {
            ascii(json, i == 0 ? "\"" : ",\"");
            frames.get(i).addTo(json, slot.kind(), where + "[" + i + "]");
            ascii(json, "\"");
        }
        ascii(json, "]");
    }

    /** What both protocols put beside a medium under the same names, each with a comma before it (c.1, d.2). */
    static void settings(JsonBody json, MediaSettings settings) {
        number(json, "fps", settings.fps());
        number(json, "min_pixels", settings.minPixels());
        number(json, "max_pixels", settings.maxPixels());
        number(json, "total_pixels", settings.totalPixels());
    }

    private static void number(JsonBody json, String name, @Nullable Number value) {
        if (value != null) {
            ascii(json, ",\"" + name + "\":" + value);
        }
    }

    /** JSON that is pure ASCII: punctuation, names, numbers. */
    static void ascii(JsonBody json, String text) {
        json.raw(text.getBytes(StandardCharsets.US_ASCII));
    }
}
