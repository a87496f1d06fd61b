package io.qwenterface.processor.manifest;

import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.ExampleModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.write.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * All prompts of a module as one HTML page that needs no other file: for a reviewer to open, read and search. Works
 * without JavaScript, apart from the search.
 */
public final class PromptBook {
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/]?[^{}]+}}");

    private final StringBuilder html = new StringBuilder();

    private PromptBook() {}

    /** The page. Interfaces are sorted by name; methods stand as in the source. */
    public static String of(List<SoundClient> clients) {
        PromptBook book = new PromptBook();
        book.page(clients.stream()
                .map(SoundClient::model)
                .sorted(Comparator.comparing(client -> client.type().canonicalName()))
                .toList());
        return book.html.toString();
    }

    private void page(List<ClientModel> clients) {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width\">");
        line("<title>Prompts</title>");
        line("<style>\n" + resource("prompt-book.css") + "</style>");
        line("<header><h1>Prompts</h1>");
        line(
                "<input id=\"search\" type=\"search\" placeholder=\"Search prompts, models, types\" aria-label=\"Search\">");
        line("<span id=\"count\" role=\"status\"></span></header>");
        clients.forEach(this::section);
        line("<script>\n" + resource("prompt-book.js") + "</script>");
        line("</html>");
    }

    private void section(ClientModel client) {
        line("<section><h2>" + escaped(client.type().canonicalName()) + "</h2>");
        client.methods().forEach(this::article);
        line("</section>");
    }

    private void article(MethodModel method) {
        line("<article><h3>" + escaped(PromptManifest.declaration(method)) + "</h3>");
        line("<p class=\"facts\">" + facts(method) + "</p>");
        method.system().ifPresent(system -> prompt(title("System", system), TemplateText.of(system.template())));
        for (ExampleModel example : method.examples()) {
            prompt("Example: user", example.user().value());
            prompt("Example: assistant", example.assistant().value());
        }
        prompt(title("User", method.user()), TemplateText.of(method.user().template()));
        details("Request", JsonText.of(RequestPreview.of(method)));
        line("<p class=\"fingerprint\">" + PromptManifest.fingerprint(method) + "</p></article>");
    }

    private static String title(String role, PromptModel prompt) {
        return prompt.cache().isPresent() ? role + ", kept in the context cache" : role;
    }

    private static String facts(MethodModel method) {
        StringBuilder facts = new StringBuilder();
        facts.append("<b>").append(escaped(method.model().id().value())).append("</b> in ");
        facts.append(method.place().region().value());
        method.place()
                .workspace()
                .ifPresent(workspace -> facts.append(", workspace ").append(escaped(workspace.value())));
        facts.append(", ").append(method.route().transport()).append(": ");
        facts.append(escaped(method.route().reason())).append("<br>POST https://");
        return facts.append(escaped(method.route().host() + method.route().path()))
                .toString();
    }

    private void prompt(String title, String text) {
        line("<h4>" + title + "</h4>");
        line("<pre>" + TAG.matcher(escaped(text)).replaceAll("<mark>$0</mark>") + "</pre>");
    }

    private void details(String title, String text) {
        line("<details><summary>" + title + "</summary><pre>" + escaped(text) + "</pre></details>");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream file = PromptBook.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled " + name + " cannot be read", e);
        }
    }
}
