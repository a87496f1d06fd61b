package io.qwenterface.docs;

import io.qwenterface.processor.QwenProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What javac made of some source files: with the processor, and as strictly as our own build.
 *
 * @param succeeded whether it made classes
 * @param output what it printed, with the lines of the snippets, without the closing count
 * @param folder where classes and generated sources are
 */
record Compilation(boolean succeeded, String output, Path folder) {
    private static final Pattern CLOSING_COUNT = Pattern.compile("(?m)^\\d+ (?:error|warning)s?\\R");

    /** Compiles with every warning an error. */
    static Compilation strict(Collection<SourceFile> sources, Path folder) {
        return run(sources, folder, List.of("-Xlint:all,-processing", "-Werror"));
    }

    /** Compiles as javac does when nobody asks for more. */
    static Compilation plain(Collection<SourceFile> sources, Path folder) {
        return run(sources, folder, List.of());
    }

    private static Compilation run(Collection<SourceFile> sources, Path folder, List<String> lint) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter printed = new StringWriter();
        List<String> options = new ArrayList<>(List.of("--release", "17"));
        options.addAll(lint);
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
            JavaCompiler.CompilationTask task = javac.getTask(printed, files, null, options, null, sources);
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new QwenProcessor()));
            boolean succeeded = task.call();
            return new Compilation(succeeded, asShown(printed.toString(), sources), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source that the processor wrote for {@code type}. */
    String generated(String type) throws IOException {
        return Files.readString(
                folder.resolve(SourceFile.PACKAGE.replace('.', '/')).resolve(type + ".java"));
    }

    private static String asShown(String printed, Collection<SourceFile> sources) {
        String text = CLOSING_COUNT.matcher(printed).replaceAll("");
        for (SourceFile source : sources) {
            text = Pattern.compile("(?m)^(?:/|snippet:///)?" + Pattern.quote(source.getName()) + ":(\\d+):")
                    .matcher(text)
                    .replaceAll(match ->
                            source.getName() + ":" + (Integer.parseInt(match.group(1)) - source.addedLines()) + ":");
        }
        return text.lines().map(line -> line + "\n").collect(Collectors.joining());
    }
}
