package io.qwenterface.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces, types and constants that come compiled in a jar, and compilations that end before there are classes. */
final class SeparateCompilationTest {
    private static final String LIBRARY = """
            package library;

            import io.qwenterface.*;

            public interface Drafting {
                String TONE = "Be friendly.";

                @User("Draft a reply to {{ticket}}, signed by {{author}}.")
                String draft(String ticket, String author);

                @Description("A reply")
                record Answer(String text, @jakarta.validation.constraints.Min(1) int stars) {}

                class Team {
                    private final String name;

                    public Team(String name) {
                        this.name = name;
                    }

                    public String getName() {
                        return name;
                    }
                }
            }
            """;

    private static final String CLIENT = """
            @io.qwenterface.QwenModel("qwen-plus")
            @io.qwenterface.System(library.Drafting.TONE)
            public interface Desk extends library.Drafting {
                Answer judge(String ticket);
            }
            """;

    @TempDir
    private Path folder;

    private Path output() throws IOException {
        return Files.createDirectories(folder.resolve("classes"));
    }

    private Path source(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Objects.requireNonNull(file.getParent(), "the file is in a folder");
    }

    /** Compiles the library into a jar. */
    private Path jar(String... options) throws IOException {
        Path sources = source("library/Drafting.java", LIBRARY);
        Path classes = Files.createDirectories(folder.resolve("library-classes"));
        Javac javac = new Javac(classes).plain().with("-proc:none");
        Stream.of(options).forEach(javac::with);
        assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        Path jar = folder.resolve("library.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new JarEntry(classes.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/")));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void implementsASuperInterfaceFromAJar() throws IOException {
        Path jar = jar("-parameters");
        Javac.Result result = new Javac(output()).classPath(jar).compile(source("client/Desk.java", CLIENT));

        assertThat(result.report()).isEqualTo("0 diagnostics\n");
        assertThat(Files.readString(output().resolve("QwenDesk.java")))
                .contains("public String draft(String ticket, String author)")
                .contains("\"Be friendly.\"")
                .contains("\"description\":\"A reply\"")
                .contains("JsonRule.atLeast(1)");
    }

    @Test
    void readsABeanFromAJarWithTheNamesOfParameters() throws IOException {
        Path sources = source("client/Desk.java", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                    library.Drafting.Team team(String ticket);
                }
                """);
        for (String names : List.of("-parameters", "-g")) {
            Javac.Result result = new Javac(output()).classPath(jar(names)).compile(sources);

            assertThat(result.report()).as(names).isEqualTo("0 diagnostics\n");
            assertThat(Files.readString(output().resolve("QwenDesk.java")))
                    .contains("new Drafting.Team(json.required(\"name\", name))");
        }
        Javac.Result nameless = new Javac(output()).classPath(jar("-g:none")).compile(sources);
        assertThat(nameless.diagnostics()).hasSize(1);
        assertThat(nameless.report())
                .contains(
                        "[QWN301] team(ticket) returns a Team, a class whose constructor does not say the names of its"
                                + " parameters")
                .contains("Compile the class with -parameters.");
    }

    @Test
    void saysThatAJarHasNoNamesOfParameters() throws IOException {
        Path jar = jar();
        Javac.Result result = new Javac(output()).classPath(jar).compile(source("client/Desk.java", CLIENT));

        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.report())
                .contains("[QWN201] {{ticket}} is not a parameter of draft(arg0, arg1)")
                .contains("Compile the interface that declares draft with -parameters: its class file has no names.")
                .doesNotContain("QWN202");
    }

    @Test
    void leavesATypeThatNeverArrivesToTheCompiler() throws IOException {
        Path sources = source("client/Desk.java", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                    Triage triage(String ticket);

                    @io.qwenterface.User("{{typo}}")
                    String answer(String ticket);
                }
                """);
        Javac.Result result = new Javac(output()).compile(sources);

        assertThat(result.success()).isFalse();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.report()).contains("class Triage").doesNotContain("QWN");
    }

    @Test
    void generatesWithoutClassesToo() throws IOException {
        Path sources = source("client/Desk.java", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                    String answer(String ticket);
                }
                """);
        Javac.Result result = new Javac(output()).with("-proc:only").compile(sources);

        assertThat(result.report()).isEqualTo("0 diagnostics\n");
        assertThat(output().resolve("QwenDesk.java")).exists();
        assertThat(output().resolve("QwenDesk.class")).doesNotExist();
        assertThat(output().resolve("Desk.class")).doesNotExist();
    }

    @Test
    void generatesTheSameForAnyRelease() throws IOException {
        Path sources = source("client/Desk.java", """
                @io.qwenterface.QwenModel("qwen-plus")
                public interface Desk {
                    java.util.List<String> answers(String ticket);
                }
                """);
        String newest = String.valueOf(Runtime.version().feature());
        for (String release : List.of("17", newest)) {
            Path classes = Files.createDirectories(folder.resolve("release-" + release));
            Javac javac = new Javac(classes).with("--release").with(release);
            assertThat(javac.compile(sources).report()).isEqualTo("0 diagnostics\n");
        }
        assertThat(read("release-17")).isEqualTo(read("release-" + newest));
    }

    private String read(String folderName) {
        try {
            return Files.readString(folder.resolve(folderName).resolve("QwenDesk.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
