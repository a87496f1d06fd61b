package io.qwenterface.example;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qwenterface.example.desk.SupportDesk;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.qwenterface.example");

    @Test
    void theServiceKnowsNothingOfQwen() {
        classes()
                .that()
                .areAssignableTo(SupportDesk.class)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "io.qwenterface.example.desk", "io.qwenterface.example.ticket")
                                .and(not(simpleNameStartingWith("Qwen"))))
                .check(APPLICATION);
    }

    @Test
    void readingTicketsKnowsNothingOfModels() {
        noClasses()
                .that()
                .resideInAPackage("io.qwenterface.example.ticket")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.qwenterface.runtime..", "io.qwenterface.testkit..", "io.qwenterface.example.desk")
                .check(APPLICATION);
    }

    @Test
    void theOrderBookKnowsNothingOfTickets() {
        noClasses()
                .that()
                .resideInAPackage("io.qwenterface.example.orders")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.qwenterface.example.ticket", "io.qwenterface.example.desk", "io.qwenterface.example.cli")
                .check(APPLICATION);
    }

    @Test
    void theFakeAsksNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("io.qwenterface.example.fake")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.qwenterface.example.orders", "java.sql", "javax.sql")
                .check(APPLICATION);
    }
}
