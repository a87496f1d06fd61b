package io.qwenterface.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** One direction: from the call down to the bytes. The values and exceptions of the API may be used by everybody. */
class ArchitectureTest {
    private static final String ROOT = "io.qwenterface.runtime";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void dependsInOneDirection() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("client")
                .definedBy(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "QwenClient", type -> type.getFullName().startsWith(ROOT + ".QwenClient")))
                .layer("call")
                .definedBy(ROOT + ".internal.call..")
                .layer("route")
                .definedBy(ROOT + ".internal.route..")
                .layer("http")
                .definedBy(ROOT + ".internal.http..")
                .layer("retry")
                .definedBy(ROOT + ".internal.retry..")
                .layer("flow")
                .definedBy(ROOT + ".internal.flow..")
                .layer("json")
                .definedBy(ROOT + ".internal.json..")
                .layer("wire")
                .definedBy(ROOT + ".internal.wire..")
                .layer("sse")
                .definedBy(ROOT + ".internal.sse..")
                .layer("spi")
                .definedBy(ROOT + ".spi..")
                .whereLayer("client")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("call")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("route")
                .mayOnlyBeAccessedByLayers("client", "call")
                .whereLayer("retry")
                .mayOnlyBeAccessedByLayers("client", "call")
                .whereLayer("flow")
                .mayOnlyBeAccessedByLayers("call")
                .whereLayer("sse")
                .mayOnlyBeAccessedByLayers("call")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("client", "call")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("call", "route")
                .whereLayer("spi")
                .mayOnlyBeAccessedByLayers("client", "call", "route", "http")
                .check(classes);
    }

    @Test
    void keepsOkHttpInItsPackageAndTheBuildersMethod() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.http..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".QwenClient$Builder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..")
                .check(classes);
    }

    @Test
    void keepsWhatIsBelowTheWiresFreeOfThem() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".internal.http..", ROOT + ".spi..", ROOT + ".internal.sse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".codegen..", ROOT + ".internal.wire..", ROOT + ".internal.json..")
                .check(classes);
    }

    @Test
    void keepsTheBytesOfBodiesFreeOfEverythingButWhatTakesThem() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".internal.body..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".internal.body..", ROOT + ".spi..", "java..", "org.jspecify..")
                .check(classes);
    }

    @Test
    void usesNeitherRegularExpressionsNorLoggingFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".codegen..", ROOT + ".spi..", ROOT + ".internal..")
                .and()
                .resideOutsideOfPackage(ROOT + ".internal.json..")
                .and()
                // A constraint may be a pattern of the application's own; a client without one loads neither class.
                .haveNameNotMatching(".*\\.(JsonRule|EmailAddress)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.regex..", "java.util.logging..", "org.slf4j..")
                .check(classes);
    }
}
