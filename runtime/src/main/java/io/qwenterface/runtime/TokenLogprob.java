package io.qwenterface.runtime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How likely a token of an answer was (wire reference c.2). Immutable.
 *
 * @param token the token's text; a character of several bytes may be cut between two tokens
 * @param logprob the natural logarithm of its probability; null where the service tells none, as of very unlikely tokens
 * @param top the likeliest tokens for its place, likeliest first, if they were asked for; perhaps fewer than were asked
 *     for, and without tokens of their own
 */
public record TokenLogprob(String token, @Nullable Double logprob, List<TokenLogprob> top) {
    /** Copies the list. */
    public TokenLogprob {
        Objects.requireNonNull(token, "token");
        top = List.copyOf(top);
    }
}
