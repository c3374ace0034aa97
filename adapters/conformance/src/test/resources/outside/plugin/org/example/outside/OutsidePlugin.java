package org.example.outside;

import com.google.inject.Binder;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.plugin.Contributions;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;
import java.time.Period;

/** One of everything that a plugin can contribute in Java. */
public final class OutsidePlugin implements FramewisePlugin {
    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of("org.example.outside", "1.0.0", "A plugin of somebody else");
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(Patience.class).toInstance(new Patience(12));
        Contributions.to(binder)
                .framework(framework())
                .criterion(criterion())
                .scenario(scenario())
                .deriver(RecentReleases.class)
                .decisionMethod(new Maximin())
                .forecaster(new MeanOfThree());
    }

    private static int none() {
        return 0;
    }

    private static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("outside-web"))
                .name("Outside Web")
                .ecosystem("python")
                .build();
    }

    private static Criterion criterion() {
        return Criterion.builder()
                .id(CriterionId.of("recent-releases"))
                .title("Recent releases")
                .question("How many releases were there lately?")
                .group("operations")
                .direction(Direction.MAXIMIZE)
                .unit("releases")
                .quality(Quality.HIGH)
                .priorLow(0.25)
                .staleness(Staleness.builder().fresh(Period.ofYears(1)).tau(0.1).build())
                .addDefinitions(Definition.builder()
                        .id(DefinitionId.of("counted"))
                        .derivation(CustomDerivation.builder()
                                .deriver("org.example.recent-releases")
                                .build())
                        .value(ValueFunction.between(Scale.LINEAR, 0, 24))
                        .build())
                .build();
    }

    private static Scenario scenario() {
        return Scenario.builder()
                .id(ScenarioId.of("moving-along"))
                .title("Moving along")
                .purpose("A service that wants what is new.")
                .horizon(Period.ofYears(1))
                .weights(SwingPoints.builder()
                        .putPoint(CriterionId.of("recent-releases"), 60)
                        .putPoint(CriterionId.of("maintenance-activity"), 40)
                        .build())
                .build();
    }
}
