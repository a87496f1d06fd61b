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
        method.system().flatMap(PromptModel::cache).ifPresent(origin -> place("@System", origin, method, problems));
        method.user().cache().ifPresent(origin -> {
            if (!place("@User", origin, method, problems)) {
                end(origin, method.user(), problems);
            }
        });
    }

    /** Whether there is no place for a mark, which is told then. */
    private static boolean place(String annotation, Origin origin, MethodModel method, Consumer<Problem> problems) {
        Optional<String> reason = reason(method);
        reason.ifPresent(why -> problems.accept(Problem.at(
                origin,
                ProblemCode.CACHE_UNMARKABLE,
                annotation + " is to be kept in the context cache, but " + why,
                method.model().custom().value()
                        ? "Remove cache = true."
                        : "Choose Transport.OPENAI_CHAT for " + method.signature() + ", or remove cache = true.")));
        return reason.isPresent();
    }

    private static Optional<String> reason(MethodModel method) {
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
