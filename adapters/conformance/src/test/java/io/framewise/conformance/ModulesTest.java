package io.framewise.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What the modules may know of each other and of libraries. */
@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class ModulesTest {

    /** The first word after {@code io.framewise} in the packages of core; the facade has none. */
    private static final Set<String> CORE = Set.of(
            "",
            "catalog",
            "codec",
            "contract",
            "decision",
            "engine",
            "error",
            "forecast",
            "meta",
            "model",
            "plugin",
            "spi");

    private static final Set<String> DATA = Set.of("criteria", "frameworks");

    private static final String PLUGIN = "io.framewise.plugin.FramewisePlugin";

    /** What other adapters may embed. */
    private static final Set<String> EMBEDDABLE = Set.of("json", "report");

    @ArchTest
    static final ArchRule core_knows_no_other_module = classes()
            .that(describe("belong to core", item -> CORE.contains(module(item))))
            .should(dependOnModules("only on core", (own, other) -> CORE.contains(other)))
            .as("Core knows no other module")
            .because("data and adapters come and go, and core serves them all");

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = classes()
            .that(describe("belong to an adapter", ModulesTest::inAdapter))
            .should(dependOnModules(
                    "only on core, themselves and what is made to be embedded",
                    (own, other) -> CORE.contains(other)
                            || other.equals(own)
                            || EMBEDDABLE.contains(other)
                            || own.equals("cli")))
            .as("Adapters do not know each other, but for the command line, which gathers them")
            .because("a user adds one adapter and gets one adapter");

    @ArchTest
    static final ArchRule adapters_use_what_is_public = noClasses()
            .that(describe("belong to an adapter", ModulesTest::inAdapter))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..internal..")
            .as("Adapters use nothing internal")
            .because("an adapter shows what any user of the library could write");

    @ArchTest
    static final ArchRule guice_is_for_plugins = noClasses()
            .that()
            .resideOutsideOfPackages("io.framewise", "io.framewise.plugin..")
            .and()
            .areNotAssignableTo(PLUGIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google..", "jakarta.inject..")
            .as("Guice is known to plugins and the facade only")
            .because("users and adapters need no injector");

    @ArchTest
    static final ArchRule parsers_are_for_formats = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.framewise.codec..", "io.framewise.json..", "io.framewise.mcp..", "io.framewise.sources..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..", "de.siegmar..")
            .as("Parsers of JSON, YAML and CSV are known to the codec and to adapters for formats only")
            .because("a change of format or parser must not reach further");

    @ArchTest
    static void data_knows_core_only(JavaClasses classes) {
        classes()
                .that(describe("belong to the criteria or frameworks", item -> DATA.contains(module(item))))
                .should(dependOnModules(
                        "only on core below the facade and on themselves",
                        (own, other) -> other.equals(own) || !other.isEmpty() && CORE.contains(other)))
                .as("Criteria and frameworks know nothing but core, and not its facade")
                .because("they meet by ids only, and the facade loads them")
                .allowEmptyShould(!anyIn(classes, "io.framewise.criteria", "io.framewise.frameworks"))
                .check(classes);
    }

    @ArchTest
    static final ArchRule plugins_do_not_know_each_other = noClasses()
            .that()
            .areAssignableTo(PLUGIN)
            .should()
            .dependOnClassesThat(describe(
                    "are plugins",
                    item -> item.isAssignableTo(PLUGIN) && !item.getName().equals(PLUGIN)))
            .as("The code of one framework or ecosystem does not know another's")
            .because("each can be left out or replaced alone");

    @ArchTest
    static void the_rules_see_the_classes_of_all_modules(JavaClasses classes) {
        assertThat(classes).hasSizeGreaterThan(400);
        for (String module : Project.modules()) {
            List<String> packages = Project.packages(module);
            assertThat(packages)
                    .as("packages of %s that the rules see", module)
                    .allMatch(name -> anyIn(classes, name), "is seen");
        }
    }

    private static boolean inAdapter(JavaClass item) {
        String module = module(item);
        return !CORE.contains(module) && !DATA.contains(module);
    }

    private static boolean anyIn(JavaClasses classes, String... packages) {
        return List.of(packages).stream().anyMatch(classes::containPackage);
    }

    private static String module(JavaClass item) {
        String[] words = item.getPackageName().split("\\.", -1);
        return words.length < 3 ? "" : words[2];
    }

    private static ArchCondition<JavaClass> dependOnModules(String description, Allowed allowed) {
        return new ArchCondition<>("depend " + description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    boolean ours = target.getPackageName().startsWith("io.framewise");
                    events.add(new SimpleConditionEvent(
                            item, !ours || allowed.test(module(item), module(target)), dependency.getDescription()));
                }
            }
        };
    }

    private interface Allowed {
        boolean test(String own, String other);
    }
}
