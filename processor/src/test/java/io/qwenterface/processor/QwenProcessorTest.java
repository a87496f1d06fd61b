package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor among others: rounds, files, faults. */
final class QwenProcessorTest {
    @TempDir
    private Path sources;

    @TempDir
    private Path output;

    private Javac javac;

    @BeforeEach
    void prepare() {
        javac = new Javac(output);
    }

    private void source(String name, String text) {
        try {
            Files.writeString(sources.resolve(name + ".java"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one source file in the first round. */
    private static final class Generator extends AbstractProcessor {
        private final String name;
        private final String text;
        private boolean done;

        Generator(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    out.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    /** The processor under a compiler that fails in a certain place. */
    private static final class UnderFaultyFiler implements Processor {
        private final QwenProcessor processor = new QwenProcessor();
        private final String failsOn;
        private final List<String> originating = new ArrayList<>();

        UnderFaultyFiler(String failsOn) {
            this.failsOn = failsOn;
        }

        @Override
        public void init(ProcessingEnvironment env) {
            Filer filer = (Filer) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("createSourceFile")) {
                            Arrays.stream((Element[]) arguments[1])
                                    .forEach(element -> originating.add(arguments[0] + " from " + element));
                            if (arguments[0].equals(failsOn)) {
                                throw new IllegalStateException("the disk is on fire");
                            }
                        }
                        try {
                            return method.invoke(env.getFiler(), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Filer.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(env, arguments)));
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
            return List.of();
        }
    }

    @Test
    void waitsForTypesThatOtherProcessorsGenerate() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    Triage triage(String ticket);
                }
                """);
        javac.processors(new QwenProcessor(), new Generator("Triage", "public record Triage(String queue) {}"));

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(output.resolve("QwenSupportDesk.class")).exists();
    }

    @Test
    void waitsForConstantsThatOtherProcessorsGenerate() throws IOException {
        source("SupportDesk", """
                @io.qwenterface.QwenModel(Models.FAST)
                public interface SupportDesk {
                    String summary(String ticket);
                }
                """);
        javac.processors(
                new QwenProcessor(), new Generator("Models", "interface Models { String FAST = \"qwen-flash\"; }"));

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(Files.readString(output.resolve("QwenSupportDesk.java"))).contains(".model(\"qwen-flash\")");
    }

    @Test
    void waitsForTypesOfToolsThatOtherProcessorsGenerate() throws IOException {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                @io.qwenterface.Tools(Orders.class)
                public interface SupportDesk {
                    String answer(String question);
                }
                """);
        source("Orders", """
                public class Orders {
                    @io.qwenterface.Tool("Finds orders.")
                    public String find(Query query) {
                        return query.text();
                    }
                }
                """);
        javac.processors(new QwenProcessor(), new Generator("Query", "public record Query(String text) {}"));

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(Files.readString(output.resolve("QwenSupportDesk.java"))).contains("new Query(");
    }

    @Test
    void waitsForClassesOfToolsThatOtherProcessorsGenerate() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                @io.qwenterface.Tools(Clock.class)
                public interface SupportDesk {
                    String answer(String question);
                }
                """);
        String clock = "public class Clock { @io.qwenterface.Tool(\"Time.\") String now() { return \"12:00\"; } }";
        javac.processors(new QwenProcessor(), new Generator("Clock", clock));

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(output.resolve("QwenSupportDesk.class")).exists();
    }

    @Test
    void aWarningIsTurnedOffForABuild() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-newest")
                public interface SupportDesk {
                    String summary(String ticket);
                }
                """);
        javac.with("-Aqwenterface.severity=QWN101=off");

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(output.resolve("QwenSupportDesk.class")).exists();
    }

    @Test
    void aCatalogOfOnesOwnIsLaidOverOurs(@TempDir Path folder) throws IOException {
        Path catalog = Files.writeString(folder.resolve("models.json"), """
                {"date": "2027-01-01", "models": [{"id": "qwen-newest", "regions": ["cn-beijing"]}]}
                """);
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-newest")
                @io.qwenterface.Region(io.qwenterface.Region.Id.TOKYO)
                @io.qwenterface.Workspace("support")
                public interface SupportDesk {
                    String summary(String ticket);

                    @io.qwenterface.QwenModel("qwen-plus")
                    @io.qwenterface.Region(io.qwenterface.Region.Id.SINGAPORE)
                    String known(String ticket);
                }
                """);
        javac.with("-Aqwenterface.catalog=" + catalog);

        assertThat(javac.compile(sources).report())
                .contains("1 diagnostic")
                .contains("[QWN102] qwen-newest is not offered in TOKYO, says the catalogue of 2027-01-01")
                .contains("Offered in BEIJING.");
    }

    @Test
    void leavesATypeThatNeverArrivesToTheCompiler() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    Triage triage(String ticket);
                }
                """);

        assertThat(javac.compile(sources).report()).isEqualTo("""
                        1 diagnostic

                        SupportDesk.java:3:5: ERROR
                        cannot find symbol
                          symbol:   class Triage
                          location: interface SupportDesk
                        """);
    }

    @Test
    void otherInterfacesSurviveAFaultOfOurs() {
        source("Broken", """
                @io.qwenterface.QwenModel("qwen-plus")
                interface Broken {
                    String summary(String ticket);
                }
                """);
        source("Sound", """
                @io.qwenterface.QwenModel("qwen-plus")
                interface Sound {
                    String summary(String ticket);
                }
                """);
        UnderFaultyFiler processor = new UnderFaultyFiler("QwenBroken");

        assertThat(javac.processors(processor).compile(sources).report()).isEqualTo("""
                        1 diagnostic

                        Broken.java:2:1: ERROR
                        [QWN900] the processor came to a fault of its own on Broken: \
                        java.lang.IllegalStateException: the disk is on fire
                          This is a bug in Qwenterface (unpackaged): please report it with this interface.
                          -Aqwenterface.debug=true adds the stack trace.
                        """);
        assertThat(processor.originating).containsExactly("QwenBroken from Broken", "QwenSound from Sound");
    }

    @Test
    void debugOptionAddsTheStackTraceOfAFault() {
        source("Broken", """
                @io.qwenterface.QwenModel("qwen-plus")
                interface Broken {
                    String summary(String ticket);
                }
                """);
        javac.processors(new UnderFaultyFiler("QwenBroken")).with("-Aqwenterface.debug=true");

        assertThat(javac.compile(sources).report())
                .contains("at io.qwenterface.processor.GeneratedFiles.source(GeneratedFiles.java:");
    }

    @Test
    void classOfAnotherProcessorInTheSameRoundIsAClash() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    String summary(String ticket);
                }
                """);
        javac.processors(new Generator("QwenSupportDesk", "class QwenSupportDesk {}"), new QwenProcessor());

        assertThat(javac.compile(sources).report()).contains("[QWN103] the class to generate for SupportDesk is");
    }

    @Test
    void classOfAnEarlierBuildIsNoClash() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    String summary(String ticket);
                }
                """);
        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        String again = System.getProperty("java.class.path") + System.getProperty("path.separator") + output;

        assertThat(new Javac(output)
                        .with("-classpath")
                        .with(again)
                        .compile(sources)
                        .report())
                .isEqualTo("0 diagnostics\n");
    }

    @Test
    void resourcesOptionNamesAFolderToLookInFirst() throws IOException {
        Path prompts = Files.createDirectories(sources.resolve("elsewhere/prompts"));
        Files.writeString(prompts.resolve("summary.txt"), "Summarise {{ticket}} – kurz");
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    @io.qwenterface.User(resource = "prompts/summary.txt")
                    String summary(String ticket);
                }
                """);
        javac.with("-Aqwenterface.resources=" + sources.resolve("elsewhere"));

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(Files.readString(output.resolve("QwenSupportDesk.java"))).contains("Summarise ", " – kurz");
    }

    @Test
    void interfaceWithOnlyAnnotatedMethodsIsLeftAlone() {
        source("Drafting", """
                public interface Drafting {
                    @io.qwenterface.User("{{tickt}}")
                    String draft(String ticket);
                }
                """);

        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        assertThat(output.resolve("QwenDrafting.class")).doesNotExist();
    }

    @Test
    void claimsOurAnnotationsAndNoOthers() {
        source("SupportDesk", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface SupportDesk {
                    @Mine
                    String answer(String question);
                }

                @interface Mine {}
                """);
        javac.with("-Xlint:processing").processors(new QwenProcessor(), new VocabularyClaim());

        assertThat(javac.compile(sources).report()).isEqualTo("""
                1 diagnostic

                WARNING
                No processor claimed any of these annotations: /Mine
                """);
        assertThat(output.resolve("QwenSupportDesk.class")).exists();
    }

    @Test
    void isRegisteredForTheCompilerAndForGradle() throws IOException {
        assertThat(resource("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("io.qwenterface.processor.QwenProcessor\nio.qwenterface.processor.VocabularyClaim");
        assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("io.qwenterface.processor.QwenProcessor,dynamic\n"
                        + "io.qwenterface.processor.VocabularyClaim,isolating");
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("target/classes").resolve(name)).strip();
    }
}
