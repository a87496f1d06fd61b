package io.qwenterface.processor.check;

import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** All rules, and the only way to a {@link SoundClient}. */
public final class Checks {
    private final List<Check> checks;

    /** The rules, as far as they depend on models by what a catalogue says of them. */
    public Checks(ModelCatalog catalog) {
        this.checks = List.of(
                new ClientCheck(),
                new SecretCheck(),
                new ModelCheck(catalog),
                new PlaceCheck(),
                new OptionsCheck(catalog),
                new ChoicesCheck(catalog),
                new ThinkingCheck(catalog),
                new ResponsesCheck(catalog),
                new PrefillCheck(catalog),
                new SpeechCheck(catalog),
                new PromptCheck(),
                new PromptDoubts(),
                new CacheCheck(),
                new ToolsCheck(catalog),
                new BuiltinToolsCheck(catalog),
                new ToolCheck(),
                new ConversationCheck(),
                new CallOptionsCheck(),
                new MediaCheck(catalog),
                new OutputCheck());
    }

    /** Applies every rule: all problems of a client are told at once. */
    public Verdict check(ClientModel client) {
        List<Problem> problems = new ArrayList<>();
        for (Check check : checks) {
            check.client(client, unlessSilenced(client.silenced(), problems));
            for (MethodModel method : client.methods()) {
                check.method(
                        client, method, unlessSilenced(method.silenced(), unlessSilenced(client.silenced(), problems)));
            }
        }
        problems.sort(null);
        boolean sound = problems.stream().noneMatch(problem -> problem.code().severity() == Severity.ERROR);
        return new Verdict(problems, sound ? Optional.of(new SoundClient(client)) : Optional.empty());
    }

    /** What only writing can tell: another processor made a class of the same name in the same round. */
    public static Problem nameTaken(ClientModel client) {
        return ClientCheck.nameTaken(client);
    }

    private static Consumer<Problem> unlessSilenced(Set<String> silenced, List<Problem> problems) {
        // Several methods may share one mistake, made on the interface.
        return unlessSilenced(silenced, problem -> {
            if (problems.stream().noneMatch(problem::sameAs)) {
                problems.add(problem);
            }
        });
    }

    private static Consumer<Problem> unlessSilenced(Set<String> silenced, Consumer<Problem> problems) {
        return problem -> {
            if (problem.code().severity() == Severity.ERROR
                    || !silenced.contains(problem.code().code())) {
                problems.accept(problem);
            }
        };
    }
}
