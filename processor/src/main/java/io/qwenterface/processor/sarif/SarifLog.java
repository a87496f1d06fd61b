package io.qwenterface.processor.sarif;

import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.source.SourceMap;
import io.qwenterface.processor.source.SourceRange;
import io.qwenterface.processor.write.JsonText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * All that was reported in a compilation, as SARIF 2.1.0. Its rules are all the codes there are, whether they were needed
 * or not, so that a reader can tell what was looked for.
 */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What paths are relative to. The folder itself differs between machines and is not told. */
    private static final String BASE = "%SRCROOT%";

    private final SourceMap sources;
    private final URI workingDirectory;
    private final List<Map<String, Object>> results = new ArrayList<>();

    /**
     * A log without a finding.
     *
     * @param sources tells where problems are
     * @param workingDirectory what files are named relative to, if they are below it; ends with a slash
     */
    public SarifLog(SourceMap sources, URI workingDirectory) {
        this.sources = sources;
        this.workingDirectory = workingDirectory;
    }

    /** Adds a problem as it is reported. Must be called while the compiler still knows its origin: in the same round. */
    public void add(Problem problem, Diagnostic.Kind kind) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.code().code());
        result.put("ruleIndex", SarifRules.indexOf(problem.code()));
        result.put("level", kind == Diagnostic.Kind.ERROR ? "error" : "warning");
        result.put("message", Map.of("text", SarifText.plain(problem.message())));
        Optional<Map<String, Object>> location = location(problem);
        if (location.isPresent()) {
            result.put("locations", List.of(location.get()));
        }
        results.add(result);
    }

    private Optional<Map<String, Object>> location(Problem problem) {
        String name = problem.origin().qualifiedName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> location = new LinkedHashMap<>();
        sources.range(problem.origin(), problem.mark())
                .ifPresent(range -> location.put("physicalLocation", physical(range)));
        location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", name)));
        return Optional.of(location);
    }

    private Map<String, Object> physical(SourceRange range) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", range.startLine());
        region.put("startColumn", range.startColumn());
        region.put("endLine", range.endLine());
        region.put("endColumn", range.endColumn());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact(range.file()));
        physical.put("region", region);
        return physical;
    }

    private Map<String, Object> artifact(URI file) {
        URI relative = workingDirectory.relativize(file);
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", relative.toString());
        if (!relative.isAbsolute()) {
            artifact.put("uriBaseId", BASE);
        }
        return artifact;
    }

    /**
     * The whole log.
     *
     * @param version the processor's
     */
    public String text(String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Qwenterface");
        driver.put("version", version);
        driver.put("rules", SarifRules.all());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "originalUriBaseIds",
                Map.of(BASE, Map.of("description", Map.of("text", "The working directory of the compiler."))));
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log) + "\n";
    }
}
