package io.qwenterface.runtime.codegen;

import io.qwenterface.runtime.internal.body.JsonBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template with its values, not yet joined. Immutable, thread-safe. */
public final class PromptText {
    private final PromptTemplate template;
    private final @Nullable String[] values;

    /** The media among the values, each at the place of its slot; null if there are none at all. */
    private final @Nullable MediaArgument @Nullable [] media;

    PromptText(PromptTemplate template, @Nullable String... values) {
        this(template, values, null);
    }

    private PromptText(PromptTemplate template, @Nullable String[] values, @Nullable MediaArgument @Nullable [] media) {
        this.template = template;
        this.values = values;
        this.media = media;
    }

    PromptText with(@Nullable MediaArgument[] ofSlots) {
        return new PromptText(template, values, ofSlots);
    }

    /** Whether there is more than text in the message. */
    public boolean hasMedia() {
        return media != null;
    }

    /** The media of the message, in order; none if it is all text. */
    public List<MediaArgument> media() {
        List<MediaArgument> all = new ArrayList<>();
        if (media != null) {
            for (MediaArgument argument : media) {
                if (argument != null) {
                    all.add(argument);
                }
            }
        }
        return all;
    }

    static PromptText verbatim(String text) {
        return new PromptText(PromptTemplate.VERBATIM, text);
    }

    /** How much room the values need in a {@code JsonBody}. */
    public int need() {
        int need = 0;
        for (String value : values) {
            if (value != null) {
                need += JsonBody.need(value);
            }
        }
        return need;
    }

    /** Adds the text as the inside of a JSON string. For the runtime, hence a type that is not exported. */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json) {
        for (int i = 0; i < values.length; i++) {
            json.raw(template.encodedLiteral(i));
            String value = values[i];
            if (value != null) {
                json.text(value);
            }
        }
        json.raw(template.encodedLiteral(values.length));
    }

    /**
     * Hands over the parts of a message with media, in order: media, and the texts between them unless they are blank. For
     * the runtime, hence a type that is not exported.
     */
    @SuppressWarnings("exports")
    public void addTo(JsonBody json, PromptParts parts) {
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            MediaArgument argument = media == null ? null : media[i];
            if (argument != null && !argument.media().isEmpty()) {
                text(json, parts, from, i);
                parts.media(json, argument);
                from = i + 1;
            }
        }
        text(json, parts, from, values.length);
    }

    /** The text from one literal to another, with the values between them. */
    private void text(JsonBody json, PromptParts parts, int from, int to) {
        boolean blank = template.literal(to).isBlank();
        for (int i = from; i < to && blank; i++) {
            String value = values[i];
            blank = template.literal(i).isBlank() && (value == null || value.isBlank());
        }
        if (blank) {
            return;
        }
        parts.textStart(json);
        for (int i = from; i < to; i++) {
            json.raw(template.encodedLiteral(i));
            String value = values[i];
            if (value != null) {
                json.text(value);
            }
        }
        json.raw(template.encodedLiteral(to));
        parts.textEnd(json);
    }

    /** The joined text. Media stand in it as {@code [image]}, {@code [video]} or {@code [audio]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(template.literal(i));
            String value = values[i];
            if (value != null) {
                text.append(value);
            } else if (media != null && media[i] != null) {
                text.append(media[i]);
            }
        }
        return text.append(template.literal(values.length)).toString();
    }
}
