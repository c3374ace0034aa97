package io.framewise.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.immutables.value.Generated;

@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

    /** What the platform may compute differently from machine to machine; square roots and rounding are exact. */
    private static final Set<String> INEXACT = Set.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "sin", "sinh", "tan", "tanh");

    @ArchTest
    static final ArchRule transcendental_functions_are_strict = noClasses()
            .that()
            .resideInAnyPackage(Floors.DECISION, Floors.FORECAST, Floors.ENGINE)
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("it is an inexact function of Math") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    AccessTarget target = access.getTarget();
                    return target.getOwner().isEquivalentTo(Math.class) && INEXACT.contains(target.getName());
                }
            })
            .as("The engines take logarithms, powers and the like from StrictMath")
            .because("Math may give other last bits on another machine, and the same request must give the same bytes");

    @ArchTest
    static final ArchRule fields_are_final = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(Floors.MODEL, Floors.DECISION, Floors.FORECAST)
            .and(new DescribedPredicate<JavaField>("are not generated") {
                @Override
                public boolean test(JavaField field) {
                    return !generated(field.getOwner());
                }
            })
            .should()
            .haveModifier(FINAL)
            .as("Fields of the model and the engines are final")
            .because("what never changes can be shared by threads and reasoned about");

    private static boolean generated(JavaClass owner) {
        return owner.isAnnotatedWith(Generated.class)
                || owner.getEnclosingClass().map(DeterminismTest::generated).orElse(false);
    }
}
