package io.qwenterface.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.check.Checks;
import io.qwenterface.processor.check.Verdict;
import io.qwenterface.processor.manifest.PromptManifest;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.read.ClientFinder;
import io.qwenterface.processor.read.ClientReader;
import io.qwenterface.processor.read.Compilation;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import io.qwenterface.processor.report.ProblemPrinter;
import io.qwenterface.processor.sarif.SarifLog;
import io.qwenterface.processor.source.SourceMap;
import io.qwenterface.processor.write.ClientWriter;
import io.qwenterface.processor.write.StubClass;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks interfaces annotated with {@link io.qwenterface.QwenModel} and writes their implementations.
 *
 * <p>Options: {@code -Aqwenterface.resources=DIR} names the folder of prompt files, {@code
 * -Aqwenterface.component=jakarta|spring} lets a container find the generated classes, {@code -Aqwenterface.debug=true}
 * adds the stack trace to a fault of ours, {@code -Aqwenterface.promptBook=FILE.html} writes a page of all prompts, {@code
 * -Aqwenterface.sarif=FILE} a log of all findings for other tools, {@code -Aqwenterface.catalog=FILE.json} lays facts about models over those that came with this version, {@code
 * -Aqwenterface.severity=QWN101=error,QWN102=off} says what becomes of warnings.
 */
@AutoService(Processor.class)
public final class QwenProcessor extends AbstractProcessor {
    /** Qualified names of interfaces that mention types nobody has generated yet. Elements do not outlive a round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private @Nullable Stages stages;

    /** Called by the compiler. */
    public QwenProcessor() {}

    /** What is made once per compilation. */
    private record Stages(
            ProcessorOptions options,
            ClientReader reader,
            Checks checks,
            ProblemPrinter printer,
            SarifLog log,
            GeneratedFiles files) {}

    /** All annotations, since one of the user's own may carry ours. None is claimed. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new LinkedHashSet<>(ProcessorOptions.NAMES);
        // How Gradle is to rebuild: a file about all interfaces depends on all of them.
        options.add(
                processingEnv.getOptions().keySet().stream().anyMatch(ProcessorOptions.AGGREGATING::contains)
                        ? "org.gradle.annotation.processing.aggregating"
                        : "org.gradle.annotation.processing.isolating");
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // What still waits when all is over has a type the compiler complains about itself.
        if (!round.processingOver()) {
            Map<String, TypeElement> clients = new LinkedHashMap<>();
            for (String name : waiting) {
                TypeElement client = processingEnv.getElementUtils().getTypeElement(name);
                if (client != null) {
                    clients.put(name, client);
                }
            }
            waiting.clear();
            for (TypeElement client : ClientFinder.find(annotations, round::getElementsAnnotatedWith)) {
                clients.put(client.getQualifiedName().toString(), client);
            }
            clients.forEach(this::process);
        } else if (stages != null || processingEnv.getOptions().containsKey(ProcessorOptions.SARIF)) {
            finish(stages());
        }
        return false;
    }

    private static void finish(Stages stages) {
        ProcessorOptions options = stages.options();
        options.promptBook()
                .ifPresent(file -> report(
                        ProcessorOptions.PROMPT_BOOK, file, stages.files().promptBook(), stages.printer()));
        // Last: it tells of all problems, that of a file we could not write too.
        options.sarif()
                .ifPresent(file ->
                        report(ProcessorOptions.SARIF, file, stages.log().text(Version.current()), stages.printer()));
    }

    private static void report(String option, Path file, String text, ProblemPrinter printer) {
        try {
            GeneratedFiles.report(file, text);
        } catch (IOException e) {
            printer.print(ProcessorOptions.unwritable(option, file, e));
        }
    }

    private void process(String name, TypeElement client) {
        Stages stages = stages();
        try {
            if (stages.reader().isComplete(client)) {
                implement(client, stages);
            } else {
                waiting.add(name);
            }
        } catch (RuntimeException fault) {
            stages.printer().print(internal(client, fault, stages.options().debug()));
        }
    }

    /** Made on first use: most compilations have no client, and reading the catalogue takes time. */
    private Stages stages() {
        if (stages == null) {
            ProcessingEnvironment env = processingEnv;
            ProcessorOptions options = ProcessorOptions.of(env.getOptions());
            ModelCatalog catalog = options.catalog();
            SourceMap sources = SourceMap.of(env);
            SarifLog log = new SarifLog(sources, Path.of("").toAbsolutePath().toUri());
            ProblemPrinter printer = new ProblemPrinter(
                    env.getMessager(),
                    sources,
                    options.severities(),
                    options.sarif().isPresent() ? log::add : (problem, kind) -> {});
            options.problems().forEach(printer::print);
            stages = new Stages(
                    options,
                    new ClientReader(new Compilation(
                            env.getElementUtils(), env.getTypeUtils(), env.getFiler(), catalog, options.resources())),
                    new Checks(catalog),
                    printer,
                    log,
                    new GeneratedFiles(env.getFiler(), options.promptBook()));
        }
        return stages;
    }

    private void implement(TypeElement client, Stages stages) {
        ClientModel model = stages.reader().read(client);
        Verdict verdict = stages.checks().check(model);
        verdict.problems().forEach(stages.printer()::print);
        Optional<JavaFile> file = verdict.sound()
                .map(sound -> ClientWriter.write(sound, stages.options().writer(), PromptManifest::fingerprint))
                .or(() -> StubClass.write(model));
        if (file.isPresent() && !stages.files().source(file.get(), model, client)) {
            stages.printer().print(Checks.nameTaken(model));
        }
        verdict.sound().ifPresent(sound -> stages.files().manifest(sound, client));
    }

    private static Problem internal(TypeElement client, RuntimeException fault, boolean debug) {
        StringWriter trace = new StringWriter();
        if (debug) {
            fault.printStackTrace(new PrintWriter(trace));
        }
        return new Problem(
                ProblemCode.INTERNAL,
                Origin.of(client, null, null, 0),
                PromptFault.Mark.NONE,
                "the processor came to a fault of its own on " + client.getSimpleName() + ": " + fault,
                trace.toString().lines().toList(),
                List.of(
                        "This is a bug in Qwenterface " + Version.current() + ": please report it with this interface.",
                        debug
                                ? "Other interfaces are not affected."
                                : "-A" + ProcessorOptions.DEBUG + "=true adds the stack trace."));
    }
}
