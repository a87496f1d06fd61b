package io.qwenterface.processor.write;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Route;
import io.qwenterface.processor.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Javadoc says about who answers, where, and over which protocol: once on the class, and again on each method
 * that differs.
 */
final class RouteText {
    private final ClientModel client;
    private final Optional<Destination> usual;
    private final boolean uniform;

    RouteText(ClientModel client) {
        this.client = client;
        Map<Destination, Integer> counts = new LinkedHashMap<>();
        client.methods().forEach(method -> counts.merge(Destination.of(method), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        this.usual = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
        this.uniform = counts.size() < 2;
    }

    String ofClass() {
        String subject = "Answers {@link " + client.name() + "}";
        return usual.map(destination -> JavadocText.of(List.of(
                        subject + " with " + destination.who() + ".",
                        destination.how() + (uniform ? "" : " A method that goes elsewhere says so."))))
                .orElse(subject + ".");
    }

    /** Empty where there is nothing to say. */
    String ofMethod(MethodModel method) {
        List<String> paragraphs = new ArrayList<>();
        Destination destination = Destination.of(method);
        if (!usual.equals(Optional.of(destination))) {
            paragraphs.add("Answered by " + destination.who() + ". " + destination.how());
        }
        if (method.output().isStream()) {
            paragraphs.add("Nothing is sent until the publisher is subscribed to; cancelling closes the connection.");
        } else if (method.route().streamOnly()) {
            paragraphs.add("The model answers as a stream only, which is read to its end here.");
        }
        return JavadocText.of(paragraphs);
    }

    private record Destination(String model, String region, Optional<String> workspace, String url, Route route) {
        static Destination of(MethodModel method) {
            Route route = method.route();
            // What differs between methods of one destination.
            Route common = new Route(
                    route.transport(),
                    route.reason(),
                    route.host(),
                    route.path(),
                    route.multimodal(),
                    false,
                    false,
                    Optional.empty(),
                    false);
            return new Destination(
                    method.model().id().value(),
                    method.place().region().value().name(),
                    method.place().workspace().map(Setting::value),
                    route.host() + route.path(),
                    common);
        }

        String who() {
            return JavadocText.code(model) + " in region " + JavadocText.code(region)
                    + workspace
                            .map(name -> ", workspace " + JavadocText.code(name))
                            .orElse("");
        }

        String how() {
            String protocol = switch (route.transport()) {
                case DASHSCOPE -> "DashScope protocol";
                case OPENAI_RESPONSES -> "OpenAI-compatible Responses protocol";
                case OPENAI_CHAT, AUTO -> "OpenAI-compatible protocol";
            };
            return "Calls go to " + JavadocText.code(url) + " over the " + protocol + ", since "
                    + JavadocText.escaped(route.reason()) + ".";
        }
    }
}
