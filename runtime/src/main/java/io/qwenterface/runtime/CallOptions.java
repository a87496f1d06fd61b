package io.qwenterface.runtime;

import io.qwenterface.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one call does otherwise than its method's {@code @Options} and {@code @Thinking} say, as a parameter of the method.
 * What is not set here stays as the annotations have it. Immutable, thread-safe; equal if the same is set.
 *
 * <pre>{@code
 * String draftReply(String ticket, CallOptions options);
 * …
 * desk.draftReply(ticket, CallOptions.builder().temperature(0.2).maxTokens(400).build());
 * }</pre>
 *
 * <p>Values out of the ranges of wire reference c.2 are refused here; what the method's model cannot do, thinking for
 * example, is refused by the service. Keep options that many calls share: the start of a request is then written once.
 */
public final class CallOptions {
    private static final CallOptions NONE = builder().build();

    private final @Nullable Double temperature;
    private final @Nullable Double topP;
    private final @Nullable Integer topK;
    private final @Nullable Double presencePenalty;
    private final @Nullable Double repetitionPenalty;
    private final @Nullable Integer maxTokens;
    private final @Nullable Long seed;
    private final @Nullable List<String> stop;
    private final @Nullable List<Integer> stopTokens;
    private final @Nullable Boolean search;
    private final @Nullable SearchOptions searchOptions;
    private final @Nullable Boolean thinking;
    private final @Nullable Integer thinkingBudget;
    private final @Nullable Effort effort;
    private final @Nullable Duration timeout;
    private final @Nullable Boolean logprobs;
    private final @Nullable Integer topLogprobs;

    private CallOptions(Builder builder) {
        temperature = builder.temperature;
        topP = builder.topP;
        topK = builder.topK;
        presencePenalty = builder.presencePenalty;
        repetitionPenalty = builder.repetitionPenalty;
        maxTokens = builder.maxTokens;
        seed = builder.seed;
        stop = builder.stop;
        stopTokens = builder.stopTokens;
        search = builder.search;
        searchOptions = builder.searchOptions;
        thinking = builder.thinking;
        thinkingBudget = builder.thinkingBudget;
        effort = builder.effort;
        timeout = builder.timeout;
        logprobs = builder.logprobs;
        topLogprobs = builder.topLogprobs;
    }

    /** Starts without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing set: the call does what its method says. */
    public static CallOptions none() {
        return NONE;
    }

    /** Sampling temperature; null if the method's holds, as for all that follows. */
    public @Nullable Double temperature() {
        return temperature;
    }

    /** Nucleus sampling. */
    public @Nullable Double topP() {
        return topP;
    }

    /** How many candidates to sample from. */
    public @Nullable Integer topK() {
        return topK;
    }

    /** Penalty for what was said already. */
    public @Nullable Double presencePenalty() {
        return presencePenalty;
    }

    /** Penalty for repetition. */
    public @Nullable Double repetitionPenalty() {
        return repetitionPenalty;
    }

    /** The most tokens to answer with. */
    public @Nullable Integer maxTokens() {
        return maxTokens;
    }

    /** Seed of the sampling. */
    public @Nullable Long seed() {
        return seed;
    }

    /** Texts that end the answer; empty for none. */
    public @Nullable List<String> stop() {
        return stop;
    }

    /** Token ids that end the answer; empty for none. */
    public @Nullable List<Integer> stopTokens() {
        return stopTokens;
    }

    /** Whether the model may search the web. */
    public @Nullable Boolean search() {
        return search;
    }

    /** How the model searches the web. */
    public @Nullable SearchOptions searchOptions() {
        return searchOptions;
    }

    /** Whether the model reasons before it answers. */
    public @Nullable Boolean thinking() {
        return thinking;
    }

    /** The most tokens to reason with. */
    public @Nullable Integer thinkingBudget() {
        return thinkingBudget;
    }

    /** How much to reason. */
    public @Nullable Effort effort() {
        return effort;
    }

    /** How long the call may take, or a stream be silent. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** Whether {@link Reply#logprobs()} is asked for. */
    public @Nullable Boolean logprobs() {
        return logprobs;
    }

    /** How many of the likeliest tokens are asked for at each place. */
    public @Nullable Integer topLogprobs() {
        return topLogprobs;
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                temperature,
                topP,
                topK,
                presencePenalty,
                repetitionPenalty,
                maxTokens,
                seed,
                stop,
                stopTokens,
                search,
                searchOptions,
                thinking,
                thinkingBudget,
                effort,
                timeout,
                logprobs,
                topLogprobs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof CallOptions options && values().equals(options.values()));
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** What is set: {@code CallOptions[temperature=0.2, maxTokens=400]}. */
    @Override
    public String toString() {
        String[] names = {
            "temperature",
            "topP",
            "topK",
            "presencePenalty",
            "repetitionPenalty",
            "maxTokens",
            "seed",
            "stop",
            "stopTokens",
            "search",
            "searchOptions",
            "thinking",
            "thinkingBudget",
            "effort",
            "timeout",
            "logprobs",
            "topLogprobs"
        };
        List<@Nullable Object> values = values();
        List<String> set = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (values.get(i) != null) {
                set.add(names[i] + "=" + values.get(i));
            }
        }
        return "CallOptions[" + String.join(", ", set) + "]";
    }

    /** Collects options. Each method replaces what an earlier one set. Not thread-safe; can build more than once. */
    public static final class Builder {
        private @Nullable Double temperature;
        private @Nullable Double topP;
        private @Nullable Integer topK;
        private @Nullable Double presencePenalty;
        private @Nullable Double repetitionPenalty;
        private @Nullable Integer maxTokens;
        private @Nullable Long seed;
        private @Nullable List<String> stop;
        private @Nullable List<Integer> stopTokens;
        private @Nullable Boolean search;
        private @Nullable SearchOptions searchOptions;
        private @Nullable Boolean thinking;
        private @Nullable Integer thinkingBudget;
        private @Nullable Effort effort;
        private @Nullable Duration timeout;
        private @Nullable Boolean logprobs;
        private @Nullable Integer topLogprobs;

        private Builder() {}

        /**
         * Sampling temperature.
         *
         * @throws IllegalArgumentException unless at least 0 and less than 2
         */
        public Builder temperature(double temperature) {
            // Written so that NaN, which compares to nothing, is out of every range.
            this.temperature =
                    in("temperature", temperature, v -> v >= 0 && v < 2, "must be at least 0 and less than 2");
            return this;
        }

        /**
         * Nucleus sampling.
         *
         * @throws IllegalArgumentException unless more than 0 and at most 1
         */
        public Builder topP(double topP) {
            this.topP = in("topP", topP, v -> v > 0 && v <= 1, "must be more than 0 and at most 1");
            return this;
        }

        /**
         * How many candidates to sample from; over 100 switches the limit off.
         *
         * @throws IllegalArgumentException if negative
         */
        public Builder topK(int topK) {
            this.topK = in("topK", topK, v -> v >= 0, "must be at least 0");
            return this;
        }

        /**
         * Penalty for what was said already.
         *
         * @throws IllegalArgumentException unless from -2 to 2
         */
        public Builder presencePenalty(double penalty) {
            presencePenalty = in("presencePenalty", penalty, v -> v >= -2 && v <= 2, "must be from -2 to 2");
            return this;
        }

        /**
         * Penalty for repetition; 1 is none.
         *
         * @throws IllegalArgumentException unless a number over 0
         */
        public Builder repetitionPenalty(double penalty) {
            repetitionPenalty =
                    in("repetitionPenalty", penalty, v -> v > 0 && v < Double.POSITIVE_INFINITY, "must be more than 0");
            return this;
        }

        /**
         * The most tokens to answer with.
         *
         * @throws IllegalArgumentException if less than 1
         */
        public Builder maxTokens(int tokens) {
            maxTokens = in("maxTokens", tokens, v -> v >= 1, "must be at least 1");
            return this;
        }

        /**
         * Seed of the sampling.
         *
         * @throws IllegalArgumentException unless from 0 to 2147483647, the range that every source agrees on
         */
        public Builder seed(long seed) {
            this.seed = in("seed", seed, v -> v >= 0 && v <= Integer.MAX_VALUE, "must be from 0 to 2147483647");
            return this;
        }

        /** Texts that end the answer, in place of the method's stop texts and stop tokens; none to end at nothing. */
        public Builder stop(String... texts) {
            stop = List.of(texts);
            return this;
        }

        /** Token ids that end the answer, in place of the method's stop texts and stop tokens; none to end at nothing. */
        public Builder stopTokens(int... ids) {
            stopTokens = Arrays.stream(ids).boxed().toList();
            return this;
        }

        /** Whether the model may search the web. */
        public Builder search(boolean search) {
            this.search = search;
            return this;
        }

        /** How the model searches the web. Lets it search, as {@code @Options(search = true)} does. */
        public Builder search(SearchOptions how) {
            searchOptions = Objects.requireNonNull(how, "how");
            return this;
        }

        /** Whether the model reasons before it answers. */
        public Builder thinking(boolean thinking) {
            this.thinking = thinking;
            return this;
        }

        /**
         * The most tokens to reason with. Switches thinking on, as {@code @Thinking(budget = …)} does.
         *
         * @throws IllegalArgumentException if less than 1
         */
        public Builder thinkingBudget(int tokens) {
            thinkingBudget = in("thinkingBudget", tokens, v -> v >= 1, "must be at least 1");
            return this;
        }

        /**
         * How much to reason, for models of the Qwen3.8 line; in place of the method's effort and budget. Switches
         * thinking on, unless it is {@link Effort#UNSET}, which leaves it to the model.
         */
        public Builder effort(Effort effort) {
            this.effort = Objects.requireNonNull(effort, "effort");
            return this;
        }

        /**
         * How long the call may take altogether, or a stream be silent.
         *
         * @throws IllegalArgumentException if zero or negative
         */
        public Builder timeout(Duration timeout) {
            this.timeout = in("timeout", timeout, v -> !v.isZero() && !v.isNegative(), "must be positive");
            return this;
        }

        /**
         * Whether to tell how likely the answer's tokens were, in {@link Reply#logprobs()}. Snapshots of qwen-plus and
         * qwen-turbo, qwen3-vl and open Qwen3 models do (wire reference c.2); what others do is the service's to say.
         */
        public Builder logprobs(boolean logprobs) {
            this.logprobs = logprobs;
            return this;
        }

        /**
         * How many of the likeliest tokens to tell at each place, in {@link TokenLogprob#top()}. Asks for
         * {@link #logprobs} as well.
         *
         * @throws IllegalArgumentException unless from 0 to 5
         */
        public Builder topLogprobs(int tokens) {
            topLogprobs = in("topLogprobs", tokens, v -> v >= 0 && v <= 5, "must be from 0 to 5");
            return this;
        }

        /**
         * The options.
         *
         * @throws IllegalArgumentException for options of a search that is switched off, for stop texts beside stop tokens, for a budget of thinking that is switched
         *     off, and for an effort beside it or without thinking,
         *     and for top log-probabilities where none are asked for
         */
        public CallOptions build() {
            List<String> texts = stop;
            List<Integer> tokens = stopTokens;
            if (texts != null && tokens != null && !texts.isEmpty() && !tokens.isEmpty()) {
                throw new IllegalArgumentException("stop is " + texts + " and stopTokens is " + tokens
                        + ", but the service takes one kind; set one of them");
            }
            if (searchOptions != null && Boolean.FALSE.equals(search)) {
                throw new IllegalArgumentException(
                        "search is " + searchOptions + ", but search is false as well; set one of them");
            }
            if (thinkingBudget != null && Boolean.FALSE.equals(thinking)) {
                throw new IllegalArgumentException(
                        "thinkingBudget is " + thinkingBudget + ", but thinking is false; set one of them");
            }
            if (effort != null && effort != Effort.UNSET) {
                if (thinkingBudget != null) {
                    throw new IllegalArgumentException("effort is " + effort + " and thinkingBudget is "
                            + thinkingBudget + ", but the service takes one of them; set one");
                }
                if (Boolean.FALSE.equals(thinking)) {
                    throw new IllegalArgumentException(
                            "effort is " + effort + ", but thinking is false; set one of them");
                }
            }
            if (topLogprobs != null && Boolean.FALSE.equals(logprobs)) {
                throw new IllegalArgumentException(
                        "topLogprobs is " + topLogprobs + ", but logprobs is false; set one of them");
            }
            return new CallOptions(this);
        }

        private static <T> T in(String name, T value, Predicate<T> inRange, String range) {
            if (!inRange.test(Objects.requireNonNull(value, name))) {
                throw new IllegalArgumentException(name + " is " + value + ", but " + range);
            }
            return value;
        }
    }
}
