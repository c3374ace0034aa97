package io.framewise.plugin;

import com.google.inject.CreationException;
import com.google.inject.ProvisionException;
import com.google.inject.spi.Message;
import io.framewise.catalog.CatalogPart;
import io.framewise.codec.LoadedPack;
import io.framewise.codec.PackReader;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.Framework;
import io.framewise.model.origin.Origin;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.scenario.Scenario;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs single plugins and packs and turns whatever goes wrong in one of them into issues that name it. */
final class PluginRunner {
    /** Namespace of the project's own plugins. */
    static final String RESERVED = "io.framewise.";

    /** The code before, and the full stop after, a problem such as "[Guice/BindingAlreadySet]: String was bound twice." */
    private static final Pattern GUICE_PROBLEM = Pattern.compile("^\\[[^]]*]: |\\.$");

    /** What can be typed, with dots where a name is to be one's own, and a colon before a variant. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}([.:][a-z0-9-]{1,63}){0,8}");

    private PluginRunner() {}

    static Candidate service(ServiceLoader.Provider<FramewisePlugin> provider) {
        String name = provider.type().getName();
        return guarded(name, "service", () -> plugin(provider.get(), "service"));
    }

    static Candidate given(FramewisePlugin plugin) {
        return guarded(plugin.getClass().getName(), "given", () -> plugin(plugin, "given"));
    }

    static Candidate classPathPack(ClassPathPacks packs, String folder) {
        return guarded(folder, "class path", () -> pack(packs.read(folder), "class path"));
    }

    static Candidate pack(Path place) {
        String name = place.toString().replace('\\', '/');
        return guarded(name, name, () -> {
            Candidate candidate = pack(PackReader.read(place, name), name);
            if (candidate.id().startsWith(RESERVED)) {
                throw new InvalidDataException(List.of(Issue.error(
                                ErrorCode.PLUGIN_BROKEN,
                                "The pack (%s) in (%s) uses the reserved namespace (%s)."
                                        .formatted(candidate.id(), name, RESERVED))
                        .hint("Maybe begin the id with a domain of your own.")));
            }
            return candidate;
        });
    }

    private static Candidate pack(LoadedPack pack, String origin) {
        PackInfo info = pack.part().pack();
        if (pack.apiRange().isPresent()) {
            checkApi(pack.apiRange().orElseThrow(), info.id().value());
        }
        return new Candidate(info.id().value(), info.version(), info.title(), origin, List.of(pack.part()), List.of());
    }

    private static Candidate plugin(FramewisePlugin plugin, String origin) {
        PluginDescriptor descriptor = plugin.descriptor();
        String id = descriptor.id().value();
        if (descriptor.requiresApi().isPresent()) {
            checkApi(descriptor.requiresApi().orElseThrow(), id);
        }
        if (id.startsWith(RESERVED) && !plugin.getClass().getName().startsWith(RESERVED)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.PLUGIN_BROKEN,
                            "The plugin (%s) of class (%s) uses the reserved namespace (%s)."
                                    .formatted(id, plugin.getClass().getName(), RESERVED))
                    .hint("Maybe begin the id with a domain of your own.")));
        }
        Contributed contributed = new Contributed(plugin);
        for (DecisionMethod method : contributed.all(DecisionMethod.class)) {
            checkId("decision method", method, method.id());
        }
        for (Normalizer normalizer : contributed.all(Normalizer.class)) {
            checkId("normalization", normalizer, normalizer.id());
        }
        for (WeightingMethod weighting : contributed.all(WeightingMethod.class)) {
            checkId("weighting", weighting, weighting.id());
        }
        for (Forecaster forecaster : contributed.all(Forecaster.class)) {
            checkId("forecaster", forecaster, forecaster.id());
        }
        for (MeasurementDeriver deriver : contributed.all(MeasurementDeriver.class)) {
            checkId("deriver", deriver, deriver.id());
        }
        List<CatalogPart> parts = new ArrayList<>();
        CatalogPart own = own(descriptor, contributed);
        ClassPathPacks packs = new ClassPathPacks(plugin.getClass().getClassLoader());
        SortedSet<String> folders = new TreeSet<>();
        for (PackFolder folder : contributed.all(PackFolder.class)) {
            folders.add(folder.path());
        }
        for (String folder : folders) {
            LoadedPack pack = packs.read(folder);
            if (pack.apiRange().isPresent()) {
                checkApi(pack.apiRange().orElseThrow(), id);
            }
            if (pack.part().pack().id().equals(descriptor.id())) {
                own = joined(pack.part(), own);
            } else {
                parts.add(pack.part());
            }
        }
        parts.add(0, own);
        return new Candidate(id, own.pack().version(), own.pack().title(), origin, parts, List.of());
    }

    /** Asked here, where whatever a plugin throws is its own problem; later on it would be everybody's. */
    private static void checkId(String kind, Object thing, @Nullable String name) {
        if (name == null || !ID.matcher(name).matches()) {
            throw new InvalidDataException(List.of(Issue.error(
                    ErrorCode.PLUGIN_BROKEN,
                    "The %s of class (%s) has the id (%s), which must match (%s)."
                            .formatted(kind, thing.getClass().getName(), name, ID))));
        }
    }

    private static CatalogPart own(PluginDescriptor descriptor, Contributed contributed) {
        Origin origin = Origin.builder()
                .pack(descriptor.id())
                .version(descriptor.version())
                .build();
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : contributed.all(Criterion.class)) {
            criteria.add(Criterion.builder().from(criterion).origin(origin).build());
        }
        List<Framework> frameworks = new ArrayList<>();
        for (Framework framework : contributed.all(Framework.class)) {
            frameworks.add(Framework.builder().from(framework).origin(origin).build());
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Scenario scenario : contributed.all(Scenario.class)) {
            scenarios.add(Scenario.builder().from(scenario).origin(origin).build());
        }
        return CatalogPart.builder()
                .pack(PackInfo.builder()
                        .id(descriptor.id())
                        .version(descriptor.version())
                        .title(descriptor.title())
                        .license(descriptor.license())
                        .build())
                .criteria(criteria)
                .frameworks(frameworks)
                .scenarios(scenarios)
                .decisionMethods(contributed.all(DecisionMethod.class))
                .normalizers(contributed.all(Normalizer.class))
                .weightingMethods(contributed.all(WeightingMethod.class))
                .forecasters(contributed.all(Forecaster.class))
                .derivers(contributed.all(MeasurementDeriver.class))
                .build();
    }

    /** A pack of the plugin's own identifier and what the plugin contributes beside it. */
    private static CatalogPart joined(CatalogPart pack, CatalogPart code) {
        return CatalogPart.builder()
                .from(pack)
                .addAllCriteria(code.criteria())
                .addAllFrameworks(code.frameworks())
                .addAllScenarios(code.scenarios())
                .addAllDecisionMethods(code.decisionMethods())
                .addAllNormalizers(code.normalizers())
                .addAllWeightingMethods(code.weightingMethods())
                .addAllForecasters(code.forecasters())
                .addAllDerivers(code.derivers())
                .build();
    }

    private static void checkApi(String range, String id) {
        if (!ApiVersion.isIn(range)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.PLUGIN_API,
                            "The plugin (%s) needs Framewise (%s), but this is (%s)."
                                    .formatted(id, range, ApiVersion.CURRENT))
                    .hint("Maybe another release of the plugin fits.")));
        }
    }

    /** The one place that catches everything: whatever a plugin throws becomes an issue with its name. */
    private static Candidate guarded(String name, String origin, Supplier<Candidate> runner) {
        try {
            return runner.get();
        } catch (CreationException misconfigured) {
            return misconfigured(name, origin, misconfigured, misconfigured.getErrorMessages());
        } catch (ProvisionException failed) {
            return misconfigured(name, origin, failed, failed.getErrorMessages());
        } catch (FramewiseException complaint) {
            return broken(name, origin, named(name, complaint.issues()));
        } catch (ServiceConfigurationError failed) {
            return broken(name, origin, problem(name, "it cannot be made (" + failed.getCause() + ")"));
        } catch (LinkageError misaligned) {
            return broken(
                    name,
                    origin,
                    List.of(
                            Issue.error(
                                            ErrorCode.PLUGIN_BROKEN,
                                            "The plugin (%s) does not link: %s.".formatted(name, misaligned))
                                    .hint(
                                            "Maybe it was built against another release; align versions with io.framewise:framewise-bom.")));
        } catch (Throwable thrown) {
            if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
                throw fatal;
            }
            return broken(name, origin, problem(name, thrown.toString()));
        }
    }

    private static Candidate misconfigured(
            String name, String origin, RuntimeException thrown, Collection<Message> problems) {
        FramewiseException own = ownCause(thrown);
        return own != null
                ? broken(name, origin, named(name, own.issues()))
                : broken(name, origin, problem(name, first(problems)));
    }

    private static @Nullable FramewiseException ownCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FramewiseException own) {
                return own;
            }
        }
        return null;
    }

    /** Issues without a place come from code; they say at least whose. */
    private static List<Issue> named(String name, List<Issue> issues) {
        List<Issue> named = new ArrayList<>();
        for (Issue issue : issues) {
            boolean says = issue.location().isPresent() || issue.message().contains(name);
            named.add(
                    says
                            ? issue
                            : Issue.error(issue.code(), "In the plugin (%s): %s".formatted(name, issue.message()))
                                    .hint(issue.hint()));
        }
        return named;
    }

    private static List<Issue> problem(String name, String what) {
        return List.of(
                Issue.error(ErrorCode.PLUGIN_BROKEN, "The plugin (%s) cannot be used: %s.".formatted(name, what)));
    }

    /** The first of them, since the others often follow from it, and without Guice's report, which looks into class files. */
    private static String first(Collection<Message> problems) {
        for (Message problem : problems) {
            return GUICE_PROBLEM.matcher(problem.getMessage()).replaceAll("").strip();
        }
        return "it cannot be configured";
    }

    private static Candidate broken(String name, String origin, List<Issue> issues) {
        return new Candidate(name, "", name, origin, List.of(), issues);
    }
}
