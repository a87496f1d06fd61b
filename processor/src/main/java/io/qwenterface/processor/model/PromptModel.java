package io.qwenterface.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A prompt of one method, its placeholders resolved against the parameters.
 *
 * @param template what to send; placeholders with a fault are left out
 * @param mentions the parameters that the text mentions, also where it gets something else about them wrong
 * @param faults what is wrong with the text; empty in a sound client
 * @param resource the file that holds the text, if it is not in the annotation
 * @param cache where it is marked for the context cache of the service, if it is
 * @param implied whether nobody wrote it: a method without {@code @User}
 * @param origin the text, or the file's name, or the annotation
 */
public record PromptModel(
        PromptTemplate template,
        Set<String> mentions,
        List<PromptFault> faults,
        Optional<String> resource,
        Optional<Origin> cache,
        boolean implied,
        Origin origin) {

    /** Copies the collections. */
    public PromptModel {
        mentions = Set.copyOf(mentions);
        faults = List.copyOf(faults);
    }
}
