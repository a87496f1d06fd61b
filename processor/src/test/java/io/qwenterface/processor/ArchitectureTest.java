package io.qwenterface.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.report.ProblemPrinter;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

/** The direction of dependencies: read, model, check, write, with report aside. */
final class ArchitectureTest {
    private static final String ROOT = "io.qwenterface.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static void onlyDependsOn(String from, String... allowed) {
        String[] all = new String[allowed.length + 2];
        System.arraycopy(allowed, 0, all, 2, allowed.length);
        all[0] = "java..";
        all[1] = "org.jspecify..";
        classes()
                .that()
                .resideInAPackage(ROOT + "." + from)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .check(CLASSES);
    }

    @Test
    void modelKnowsOnlyNamesOfTypesAndTheAnnotations() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model")
                .and()
                .doNotHaveFullyQualifiedName(Origin.class.getName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", ROOT + ".model", "com.palantir.javapoet", "io.qwenterface")
                .check(CLASSES);
    }

    @Test
    void templatesKnowOnlyTheFaultsOfTheModel() {
        onlyDependsOn("template", ROOT + ".template", ROOT + ".model");
    }

    @Test
    void reportKnowsOnlyTheModelAndHowToPrint() {
        onlyDependsOn("report", ROOT + ".report", ROOT + ".model", ROOT + ".source", "javax..");
    }

    @Test
    void checksKnowOnlyModelReportAndCatalogue() {
        onlyDependsOn(
                "check",
                ROOT + ".check",
                ROOT + ".model",
                ROOT + ".report",
                "com.palantir.javapoet",
                "io.qwenterface.catalog",
                "io.qwenterface");
    }

    @Test
    void readersKnowNeitherChecksNorReportNorWriters() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".read")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".check", ROOT + ".report", ROOT + ".write")
                .check(CLASSES);
    }

    @Test
    void writersKnowNeitherReadersNorReport() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".read", ROOT + ".report", ROOT + ".template", "io.qwenterface.catalog")
                .check(CLASSES);
    }

    @Test
    void elementsOfTheCompilerAreReadInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".read", ROOT + ".source")
                .and()
                .doNotBelongToAnyOf(Origin.class, ProblemPrinter.class)
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        .and(not(type(Modifier.class)))
                        .and(not(type(SourceVersion.class))))
                .check(CLASSES);
    }

    @Test
    void treesOfJavacAreReadInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .check(CLASSES);
        onlyDependsOn("source", ROOT + ".source", ROOT + ".model", "javax..", "com.sun.source..");
    }

    @Test
    void onlyThePrinterSpeaksToTheCompilersUser() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(ProblemPrinter.class)
                .and()
                .doNotBelongToAnyOf(QwenProcessor.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Messager")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotBelongToAnyOf(ProblemPrinter.class)
                .should()
                .callMethodWhere(describe(
                        "prints",
                        call -> call.getTarget().getOwner().getName().equals("javax.annotation.processing.Messager")))
                .check(CLASSES);
    }

    @Test
    void onlyChecksMakeASoundClient() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".check")
                .should()
                .callConstructor(SoundClient.class, ClientModel.class)
                .check(CLASSES);
    }

    @Test
    void processorSharesNoClassWithTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.qwenterface.runtime..")
                .check(CLASSES);
    }

    @Test
    void onlyTheProcessorsArePublicInTheirPackage() {
        classes()
                .that()
                .resideInAPackage(ROOT)
                .and()
                .arePublic()
                .should()
                .implement(Processor.class)
                .check(CLASSES);
    }

    @Test
    void typesAreComparedByTheCompiler() {
        noClasses()
                .should()
                .callMethod(TypeMirror.class, "equals", Object.class)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
