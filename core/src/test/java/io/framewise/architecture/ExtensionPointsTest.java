package io.framewise.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.framewise.meta.ModelStyle;
import io.framewise.meta.Spi;

@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class ExtensionPointsTest {

    @ArchTest
    static final ArchRule what_plugin_authors_see_is_marked_or_final = classes()
            .that()
            .resideInAnyPackage(Floors.SPI, Floors.PLUGIN, Floors.CONTRACT)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beAnnotatedWith(Spi.class)
            .orShould()
            .beAnnotatedWith(ModelStyle.class)
            .orShould()
            .haveModifier(FINAL)
            .as("Public types for plugin authors are extension points, values or final")
            .because("an author must see what may be implemented, and we what we must keep");
}
