package io.framewise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule model_is_plain_java = classes()
            .that()
            .resideInAPackage(Floors.MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Floors.MODEL, Floors.ERROR, Floors.META, "java..", "org.immutables.value..", "org.jspecify..")
            .as("The model depends on nothing but Java, its errors and its style")
            .because("results outlive the libraries that read and print them");

    @ArchTest
    static final ArchRule model_does_no_io = noClasses()
            .that()
            .resideInAPackage(Floors.MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
            .as("The model does no input or output")
            .because("a value is the same wherever it came from");

    @ArchTest
    static final ArchRule guice_is_for_plugins_only = noClasses()
            .that()
            .resideOutsideOfPackages(Floors.PLUGIN, Floors.FACADE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google..", "jakarta.inject..")
            .as("Guice is known to plugins and the facade only")
            .because("everything else is constructed by its caller and can be used without an injector");

    @ArchTest
    static final ArchRule parsers_are_for_the_codec_only = noClasses()
            .that()
            .resideOutsideOfPackage(Floors.CODEC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..", "de.siegmar..")
            .as("JSON, YAML and CSV parsers are known to the codec only")
            .because("the file format is versioned apart from the model");

    @ArchTest
    static final ArchRule codec_reads_streams = noClasses()
            .that()
            .resideInAPackage(Floors.CODEC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.databind..",
                    "org.yaml.snakeyaml.constructor..",
                    "org.yaml.snakeyaml.representer..")
            .as("The codec binds no objects by reflection")
            .because("data must never name a class, and positions are lost by binding");
}
