package io.qwenterface.processor;

import com.palantir.javapoet.JavaFile;
import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.manifest.PromptBook;
import io.qwenterface.processor.manifest.PromptManifest;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.write.SourceText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** The files a compilation gets from us. Each names the one interface it comes from, apart from the prompt book. */
final class GeneratedFiles {
    private final Filer filer;
    private final Optional<Path> promptBook;
    private final List<SoundClient> clients = new ArrayList<>();

    GeneratedFiles(Filer filer, Optional<Path> promptBook) {
        this.filer = filer;
        this.promptBook = promptBook;
    }

    /** The class that implements an interface. False if another one has its name already. */
    boolean source(JavaFile source, ClientModel model, TypeElement client) {
        try {
            SourceText.write(filer.createSourceFile(model.generatedType().canonicalName(), client), source.toString());
            return true;
        } catch (FilerException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the interface sends, as data. */
    void manifest(SoundClient sound, TypeElement client) {
        PromptManifest manifest = PromptManifest.of(sound);
        // A resource's own writer has the encoding of the sources, whatever that is.
        try (Writer out = new OutputStreamWriter(
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", manifest.fileName(), client)
                        .openOutputStream(),
                StandardCharsets.UTF_8)) {
            out.write(manifest.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (promptBook.isPresent()) {
            clients.add(sound);
        }
    }

    /** All that was sent to {@link #manifest}, as a page for people. */
    String promptBook() {
        return PromptBook.of(clients);
    }

    /** Writes a file that somebody asked for by name. */
    static void report(Path name, String text) throws IOException {
        Path file = name.toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }
}
