package io.qwenterface.runtime.internal.wire;

import io.qwenterface.runtime.TokenLogprob;
import java.util.List;

/** What one document said of a choice that is not the first. */
record Choice(int index, String text, String reasoning, String finish, List<TokenLogprob> logprobs) {}
