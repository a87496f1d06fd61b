package io.qwenterface.processor.check;

import io.qwenterface.Transport;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a prompt can be marked for the context cache: only parts of a content can (wire reference j). */
final class CacheCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        Optional<Origin> system = method.system().flatMap(PromptModel::cache);
        Optional<Origin> user = method.user().cache();
        Optional<String> why = noPlace(method);
        if (why.isPresent()) {
            system.ifPresent(origin -> problems.accept(unmarkable("@System", origin, method, why.get())));
            user.ifPresent(origin -> problems.accept(unmarkable("@User", origin, method, why.get())));
        } else {
            user.ifPresent(origin -> end(origin, method.user(), problems));
        }
    }

    private static Problem unmarkable(String annotation, Origin origin, MethodModel method, String why) {
        return Problem.at(
                origin,
                ProblemCode.CACHE_UNMARKABLE,
                annotation + " is to be kept in the context cache, but " + why,
                method.model().custom().value()
                        ? "Remove cache = true."
                        : "Choose Transport.OPENAI_CHAT for " + method.signature() + ", or remove cache = true.");
    }

    /** Why the route of a method has no place for a mark, if it has none. */
    private static Optional<String> noPlace(MethodModel method) {
        Transport transport = method.route().transport();
        if (transport == Transport.OPENAI_RESPONSES) {
            return Optional.of("the Responses API takes no marks in a request");
        }
        return transport == Transport.DASHSCOPE && !method.route().multimodal()
                ? Optional.of("DashScope takes a text of " + method.model().id().value()
                        + " whole, without a place for a mark")
                : Optional.empty();
    }

    /** The mark goes on the last text; behind it nothing is cached. */
    private static void end(Origin origin, PromptModel user, Consumer<Problem> problems) {
        // A blank text is no part of a message with media.
        List<Node> nodes = user.template().nodes().stream()
                .filter(node ->
                        !(node instanceof Node.Literal literal && literal.text().isBlank()))
                .toList();
        if (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Node.Media media) {
            problems.accept(Problem.at(
                    origin,
                    ProblemCode.CACHE_UNMARKABLE,
                    "@User is to be kept in the context cache, but it ends with {{" + media.parameter()
                            + "}}, and only a text is marked",
                    "Write text behind {{" + media.parameter() + "}}, or remove cache = true."));
        }
    }
}
