package io.framewise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final List<List<String>> CORE = List.of(
            List.of(Floors.ERROR),
            List.of(Floors.META),
            List.of(Floors.MODEL),
            List.of(Floors.SPI),
            List.of(Floors.DECISION, Floors.FORECAST),
            List.of(Floors.CATALOG),
            List.of(Floors.ENGINE, Floors.CODEC),
            List.of(Floors.PLUGIN),
            List.of(Floors.CONTRACT, Floors.FACADE));

    private static final List<List<String>> INSIDE_MODEL = List.of(
            List.of("io.framewise.model.[id|origin|criterion|evidence|series]"),
            List.of("io.framewise.model.[framework|scenario|claim]"),
            List.of("io.framewise.model.[decision|forecast]"),
            List.of("io.framewise.model.[comparison|trend]"),
            List.of("io.framewise.model.[record|explanation]"));

    @ArchTest
    static final ArchRule floors_are_one_way = downwards(CORE)
            .as("The packages of core depend downwards only, and those of one floor not on each other")
            .because("a floor can then be read, tested and used without the ones above it");

    @ArchTest
    static final ArchRule every_class_of_core_stands_on_a_floor =
            classes().should().resideInAnyPackage(names(CORE)).because("a package outside the plan has no direction");

    @ArchTest
    static final ArchRule model_is_one_way_inside = downwards(INSIDE_MODEL)
            .as(
                    "Inside the model, facts know no subjects, subjects no problems, problems no answers, answers no use of them")
            .because("a fact must mean the same whatever question it is used for");

    @ArchTest
    static final ArchRule every_class_of_the_model_stands_on_a_floor = classes()
            .that()
            .resideInAPackage(Floors.MODEL)
            .should()
            .resideInAnyPackage(names(INSIDE_MODEL))
            .because("a package outside the plan has no direction");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("io.framewise.(**)")
            .should()
            .beFreeOfCycles()
            .as("No package depends on itself through others")
            .because("a circle of packages is one package that cannot be taken apart");

    @ArchTest
    static final ArchRule engines_know_nothing_of_frameworks = noClasses()
            .that()
            .resideInAnyPackage(Floors.DECISION, Floors.FORECAST)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.framewise.model.[framework|evidence|criterion|scenario|claim|comparison]")
            .as("The decision and forecast engines know no frameworks, evidence or scenarios")
            .because("they serve any matrix and any series of numbers");

    @ArchTest
    static void the_rules_see_the_classes_of_core(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(400);
    }

    /** Floors from the ground up. A floor that has no class yet binds from its first class on. */
    private static LayeredArchitecture downwards(List<List<String>> floors) {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String name : names(floors)) {
            rule = rule.layer(name).definedBy(name);
        }
        List<String> below = new ArrayList<>();
        for (List<String> floor : floors) {
            for (String name : floor) {
                rule = below.isEmpty()
                        ? rule.whereLayer(name).mayNotAccessAnyLayer()
                        : rule.whereLayer(name).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(floor);
        }
        return rule;
    }

    private static String[] names(List<List<String>> floors) {
        return floors.stream().flatMap(List::stream).toArray(String[]::new);
    }
}
