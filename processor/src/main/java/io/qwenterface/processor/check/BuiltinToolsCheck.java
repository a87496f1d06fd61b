package io.qwenterface.processor.check;

import io.qwenterface.Transport;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.model.ToolsModel;
import io.qwenterface.processor.report.NearestName;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Whether the tools that the service runs itself can be had by their names alone, and together (wire reference e). */
final class BuiltinToolsCheck implements Check {
    private static final String SEARCH = "web_search";
    private static final String EXTRACTOR = "web_extractor";

    /** What the Responses API takes without any setting. */
    private static final List<String> NAMES =
            List.of(SEARCH, EXTRACTOR, "code_interpreter", "web_search_image", "image_search");

    /** What it takes with settings, by what these are. */
    private static final Map<String, String> NEEDING_MORE =
            Map.of("file_search", "the id of a vector store", "mcp", "the address of a server");

    private final ModelCatalog catalog;

    BuiltinToolsCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        List<Setting<String>> names = method.tools().map(ToolsModel::builtin).orElse(List.of());
        if (names.isEmpty()) {
            return;
        }
        Setting<String> first = names.get(0);
        if (method.route().transport() != Transport.OPENAI_RESPONSES) {
            problems.accept(Problem.at(
                    first.origin(),
                    ProblemCode.BUILTIN_NEEDS_RESPONSES,
                    first.value() + " is a tool of the Responses API, but " + method.signature() + " is called over "
                            + method.route().transport(),
                    "Remove builtin, or write @QwenModel(transport = Transport.OPENAI_RESPONSES)."));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Setting<String> name : names) {
            if (!seen.add(name.value())) {
                problems.accept(Problem.at(
                        name.origin(),
                        ProblemCode.BUILTIN_TWICE,
                        name.value() + " is listed twice",
                        "Remove it here."));
            } else if (NEEDING_MORE.containsKey(name.value())) {
                problems.accept(needsMore(name));
            } else if (!NAMES.contains(name.value())) {
                problems.accept(unknown(name));
            }
        }
        names.stream()
                .filter(name -> name.value().equals(EXTRACTOR))
                .findFirst()
                .ifPresent(extractor -> extractor(method, names, extractor, problems));
    }

    private static Problem unknown(Setting<String> name) {
        String hint = NearestName.of(name.value(), NAMES)
                .map(nearest -> "Did you mean " + nearest + "?")
                .orElse("Known are " + String.join(", ", NAMES) + ".");
        return Problem.at(
                name.origin(),
                ProblemCode.UNKNOWN_BUILTIN,
                name.value() + " is not a tool of the Responses API that this version knows",
                hint,
                "The name is sent as written, so a newer tool still works; confirm it with @SuppressWarnings(\"QWN519\").");
    }

    private static Problem needsMore(Setting<String> name) {
        return Problem.at(
                name.origin(),
                ProblemCode.BUILTIN_WITH_SETTINGS,
                name.value() + " needs " + NEEDING_MORE.get(name.value()) + ", for which builtin has no place",
                "Remove it, and offer a method with @Tool that does the same.");
    }

    private void extractor(
            MethodModel method, List<Setting<String>> names, Setting<String> extractor, Consumer<Problem> problems) {
        if (names.stream().noneMatch(name -> name.value().equals(SEARCH))) {
            problems.accept(Problem.at(
                    extractor.origin(),
                    ProblemCode.EXTRACTOR_NEEDS_SEARCH,
                    EXTRACTOR + " reads pages that " + SEARCH + " finds, which is not listed",
                    "Add \"" + SEARCH + "\", or remove " + EXTRACTOR + "."));
            return;
        }
        boolean thinks = method.route().thinking().orElse(false);
        String id = method.model().id().value();
        if (!thinks
                && catalog.find(id)
                        .filter(model -> model.family().equals("qwen3-max"))
                        .isPresent()) {
            problems.accept(Problem.at(
                    extractor.origin(),
                    ProblemCode.EXTRACTOR_NEEDS_THINKING,
                    EXTRACTOR + " works with " + id + " only while it thinks, which " + method.signature()
                            + " does not ask for",
                    "Add @Thinking, or choose another model, for example qwen3.7-plus."));
        }
    }
}
