package io.framewise.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.framewise.error.FramewiseException;
import java.util.Set;
import org.immutables.value.Generated;
import org.jspecify.annotations.NullMarked;

/** How code is written, over all jars. */
@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class CodingRulesTest {

    /**
     * Bugs, what the interfaces of iterators and lists demand, input and output below the surface of a module, and what
     * the compiler puts into a switch.
     */
    private static final Set<String> PLATFORM_EXCEPTIONS = Set.of(
            "AssertionError",
            "IOException",
            "IncompatibleClassChangeError",
            "IndexOutOfBoundsException",
            "NoSuchElementException");

    @ArchTest
    static final ArchRule packages_are_null_marked = classes()
            .should(new ArchCondition<>("reside in a package marked @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not marked"));
                }
            })
            .as("Every package is @NullMarked")
            .because("a type without a mark then never means null, for us and for callers");

    @ArchTest
    static final ArchRule generated_classes_are_hidden = classes()
            .that()
            .areAnnotatedWith(Generated.class)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .as("Generated classes are not public")
            .because("callers see the interface that the generated class implements");

    @ArchTest
    static final ArchRule records_are_hidden = classes()
            .that(describe("are records", JavaClass::isRecord))
            .should(new ArchCondition<>("not be visible outside of their package") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(item, !visible(item), item.getName() + " is public"));
                }
            })
            .as("Records are not public")
            .because("a record cannot gain a component without breaking its callers");

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .should()
            .haveNameMatching("(.*[.$])?(Base[A-Z][^.$]*|[^.$]*(Impl|Manager|Helper|Helpers|Util|Utils|Base))")
            .as("No class is named Impl, Manager, Helper, Utils or Base")
            .because("such a name fits any code and therefore collects it");

    @ArchTest
    static final ArchRule exceptions_belong_to_the_family = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(FramewiseException.class)
            .as("Our exceptions belong to one family")
            .because("callers can then catch all of them, and each carries a code");

    @ArchTest
    static final ArchRule throws_clauses_are_specific = noCodeUnits()
            .that(describe(
                    "are not bridges made by the compiler",
                    unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .declareThrowableOfType(Exception.class)
            .orShould()
            .declareThrowableOfType(Throwable.class)
            .as("No method declares Exception or Throwable")
            .because("a caller cannot handle what may be anything");

    @ArchTest
    static final ArchRule only_own_exceptions_are_thrown = noClasses()
            .that(describe("are written by hand", item -> !generated(item)))
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .callConstructorWhere(describe(
                    "it makes an exception of the platform other than for a bug or a contract of the platform",
                    call -> call.getTargetOwner().getPackageName().startsWith("java.")
                            && call.getTargetOwner().isAssignableTo(Throwable.class)
                            && !PLATFORM_EXCEPTIONS.contains(
                                    call.getTargetOwner().getSimpleName())))
            .as("Only our own exceptions are thrown")
            .because("callers and tests distinguish problems by their type and code");

    @ArchTest
    static final ArchRule errors_are_not_caught = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("io.framewise.plugin..")
            .should(new ArchCondition<>("not catch Throwable or Error") {
                @Override
                public void check(JavaCodeUnit item, ConditionEvents events) {
                    for (TryCatchBlock block : item.getTryCatchBlocks()) {
                        boolean caught = block.getCaughtThrowables().stream()
                                .anyMatch(it -> it.isEquivalentTo(Throwable.class) || it.isEquivalentTo(Error.class));
                        // Compiled try-with-resources catches Throwable too, to close the resource.
                        boolean closing = item.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTarget().getName().equals("addSuppressed"));
                        events.add(new SimpleConditionEvent(
                                item, !caught || closing, "Throwable is caught in " + block.getSourceCodeLocation()));
                    }
                }
            })
            .as("Nobody catches Throwable but the loader of plugins")
            .because("an error of the machine is not ours to hide; a broken plugin must not take the others with it");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("io.framewise.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .as("Only the command line prints")
            .because("the streams belong to the program that uses the library");

    @ArchTest
    static final ArchRule fields_are_not_injected =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a constructor shows what a class needs");

    private static boolean generated(JavaClass item) {
        return item.isAnnotatedWith(Generated.class)
                || item.getEnclosingClass().map(CodingRulesTest::generated).orElse(false);
    }

    private static boolean visible(JavaClass item) {
        return item.getModifiers().contains(JavaModifier.PUBLIC)
                && item.getEnclosingClass().map(CodingRulesTest::visible).orElse(true);
    }
}
