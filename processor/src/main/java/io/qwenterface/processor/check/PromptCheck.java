package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.report.NearestName;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether prompts and parameters fit, both ways. */
final class PromptCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        method.system().ifPresent(system -> faults("@System", system, method, problems));
        faults("@User", method.user(), method, problems);
        if (hasText(method.user())) {
            unused(method, problems);
        }
    }

    private static void faults(String annotation, PromptModel prompt, MethodModel method, Consumer<Problem> problems) {
        PromptWording wording = new PromptWording(annotation, prompt, method);
        prompt.faults().forEach(fault -> problems.accept(wording.problem(fault)));
    }

    /** Without a text nobody can tell what it would have used. */
    private static boolean hasText(PromptModel prompt) {
        return prompt.implied()
                || !prompt.template().nodes().isEmpty()
                || prompt.faults().stream().anyMatch(fault -> fault.mark().line() > 0);
    }

    private static void unused(MethodModel method, Consumer<Problem> problems) {
        List<PromptModel> prompts = new ArrayList<>(method.system().stream().toList());
        prompts.add(method.user());
        List<ParameterModel> unused = new ArrayList<>(method.parameters());
        unused.removeIf(parameter -> parameter.role() != ParameterModel.Role.PROMPT);
        unused.removeIf(parameter -> prompts.stream().anyMatch(prompt -> mentions(prompt, parameter.name())));
        Set<String> guessless = new HashSet<>();
        for (PromptModel prompt : prompts) {
            for (PromptFault fault : prompt.faults()) {
                if (fault.kind() == PromptFault.Kind.UNKNOWN_VARIABLE
                        && NearestName.of(fault.subject(), fault.candidates()).isEmpty()) {
                    guessless.add(fault.subject());
                }
            }
        }
        // A name that is like no parameter's stands for one all the same: that is one mistake, told already.
        if (unused.size() <= guessless.size()) {
            return;
        }
        Map<String, String> shadows = new HashMap<>();
        prompts.forEach(prompt -> shadows.putAll(Shadows.of(prompt)));
        for (ParameterModel parameter : unused) {
            String name = parameter.name();
            String section = shadows.get(name);
            problems.accept(Problem.at(
                    parameter.origin(),
                    ProblemCode.UNUSED_PARAMETER,
                    "parameter " + name + " is never used by the prompt of " + method.name(),
                    section == null
                            ? "Use {{" + name + "}} in the prompt, or remove the parameter."
                            : "{{" + name + "}} inside of {{#" + section + "}} is a property of its elements: give the "
                                    + "parameter another name."));
        }
    }

    /** Whether a prompt uses a parameter, or tried to. */
    private static boolean mentions(PromptModel prompt, String name) {
        if (prompt.mentions().contains(name)) {
            return true;
        }
        Pattern word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
        return prompt.faults().stream()
                .anyMatch(fault -> fault.kind() == PromptFault.Kind.UNKNOWN_VARIABLE
                        ? NearestName.of(fault.subject(), fault.candidates())
                                .filter(name::equals)
                                .isPresent()
                        : word.matcher(fault.mark().text()).find());
    }
}
