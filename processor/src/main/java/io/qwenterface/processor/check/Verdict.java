package io.qwenterface.processor.check;

import io.qwenterface.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What the checks found.
 *
 * @param problems by position, one for each mistake
 * @param sound the client, if no problem is an error
 */
public record Verdict(List<Problem> problems, Optional<SoundClient> sound) {
    /** Copies the list. */
    public Verdict {
        problems = List.copyOf(problems);
    }
}
