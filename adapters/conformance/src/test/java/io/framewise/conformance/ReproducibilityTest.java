package io.framewise.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The same request gives the same bytes everywhere: code takes nothing from the machine's clock, place or chance. */
@AnalyzeClasses(packages = "io.framewise", importOptions = DoNotIncludeTests.class)
class ReproducibilityTest {

    @ArchTest
    static final ArchRule time_comes_from_a_clock = nothingCalls(
                    "java\\.time\\..*\\.now\\(((?!java.time.Clock).)*\\)",
                    "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                    "java\\.util\\.Date\\.<init>\\(\\)")
            .as("Time comes from a clock that the caller gives")
            .because("a comparison is as of a date, never as of today");

    @ArchTest
    static final ArchRule time_zones_are_named = nothingCalls(
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
                    "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
                    "java\\.util\\.TimeZone\\.getDefault\\(\\)")
            .as("Time zones are named")
            .because("the day of an observation must not depend on where it is read");

    @ArchTest
    static final ArchRule random_numbers_have_a_seed = nothingCalls(
                    "java\\.lang\\.Math\\.random\\(\\)",
                    "java\\.security\\.SecureRandom\\..*",
                    "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
                    "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                    "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*\\)")
            .as("Random numbers have a seed")
            .because("a probability that nobody can compute again is no evidence");

    @ArchTest
    static final ArchRule streams_are_sequential = nothingCalls(
                    "java\\.util\\..*\\.parallelStream\\(\\)", "java\\.util\\.stream\\..*\\.parallel\\(\\)")
            .as("Streams are sequential")
            .because("sums depend on their order, and the common pool of threads belongs to the program");

    @ArchTest
    static final ArchRule locales_are_named = nothingCalls(
                    "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\(java\\.lang\\.String, .*\\)",
                    "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*\\)",
                    "java\\.text\\.(Collator|NumberFormat)\\.get\\w*Instance\\(\\)",
                    "java\\.text\\.(Decimal|SimpleDate)Format\\.<init>\\((java\\.lang\\.String)?\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.util\\.Formatter\\.<init>\\(((?!java\\.util\\.Locale).)*\\)",
                    "java\\.util\\.Locale\\.getDefault\\(.*\\)",
                    "java\\.util\\.Scanner\\..*")
            .as("Locales are named")
            .because("a decimal comma breaks files and a dotless i breaks ids");

    @ArchTest
    static final ArchRule charsets_are_named = nothingCalls(
                    "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                    "java\\.io\\.(FileReader|FileWriter|InputStreamReader|OutputStreamWriter)"
                            + "\\.<init>\\(((?!java\\.nio\\.charset).)*\\)",
                    "java\\.io\\.Print(Stream|Writer)\\.<init>\\((java\\.io\\.(File|OutputStream)|java\\.lang\\.String)"
                            + "(, boolean)?\\)",
                    "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                    "java\\.lang\\.String\\.getBytes\\(\\)",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)")
            .as("Charsets are named")
            .because("text is UTF-8 on every machine");

    private static ArchRule nothingCalls(String... signatures) {
        Predicate<String> forbidden = List.of(signatures).stream()
                .map(signature -> Pattern.compile(signature).asMatchPredicate())
                .reduce(Predicate::or)
                .orElseThrow();
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "its signature is one of " + List.of(signatures),
                        access -> access.getTarget() instanceof CodeUnitAccessTarget target
                                && forbidden.test(target.getFullName())));
    }
}
