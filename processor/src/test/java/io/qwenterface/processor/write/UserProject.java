package io.qwenterface.processor.write;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.qwenterface.processor.QwenProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Sources as a user has them, compiled as a careful user compiles them: with every warning, each of them an error. */
final class UserProject {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^(?:@?\\w+ )*?(?:interface|class|record|enum|@interface) (\\w+)", Pattern.MULTILINE);

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();

    /** The sources of a folder, with the compiler's options in {@code options.txt} if there is one. */
    static UserProject in(Path folder) {
        UserProject project = new UserProject();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".java")) {
                    project.source(Files.readString(file));
                } else if (file.endsWith("options.txt")) {
                    project.options(Files.readAllLines(file).toArray(String[]::new));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    /** A project of one source. */
    static UserProject of(String source) {
        return new UserProject().source(source);
    }

    /** Adds a source; its package and first type give the file's name. */
    UserProject source(String source) {
        Matcher type = TYPE.matcher(source);
        if (source.startsWith("module ")) {
            sources.put("module-info", source);
        } else if (type.find()) {
            Matcher home = PACKAGE.matcher(source);
            sources.put((home.find() ? home.group(1) + "." : "") + type.group(1), source);
        } else {
            throw new IllegalArgumentException("no type in " + source);
        }
        return this;
    }

    /** Changes every source. */
    UserProject edit(UnaryOperator<String> change) {
        sources.replaceAll((name, source) -> change.apply(source));
        return this;
    }

    /** Adds options of the compiler. */
    UserProject options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    /** Compiles with the processor. */
    Compilation compile() {
        List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
        all.addAll(options);
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                .toList();
        return javac().withOptions(all).withProcessors(new QwenProcessor()).compile(files);
    }

    /** The generated sources by file name. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path = file.toUri()
                    .getPath()
                    .substring(StandardLocation.SOURCE_OUTPUT.name().length() + 2);
            generated.put(path, text(file));
        }
        return generated;
    }

    private static String text(JavaFileObject file) {
        try {
            return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
