package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a key was written into the source. */
final class SecretCheck implements Check {
    /**
     * {@code sk-} and a long word with a digit (wire reference b): no prose and no name looks like that, a masked key such
     * as {@code sk-xxxxxxxxxxxxxxxxxxxx} does not either.
     */
    private static final Pattern KEY =
            Pattern.compile("(?<![A-Za-z0-9])s[kt]-(?:[a-z]{2,4}-)?(?=[A-Za-z]*[0-9])[A-Za-z0-9]{16,}");

    @Override
    public void client(ClientModel client, Consumer<Problem> problems) {
        for (Setting<String> literal : client.literals()) {
            if (KEY.matcher(literal.value()).find()) {
                problems.accept(Problem.at(
                        literal.origin(),
                        ProblemCode.API_KEY,
                        "this looks like an API key, which would be in the repository and in every class file",
                        "Remove and revoke it. Keys are given to QwenClient, or taken from DASHSCOPE_API_KEY."));
            }
        }
    }
}
