package io.framewise.forecast.series;

import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.RejectedForm;
import java.util.LinkedHashMap;
import java.util.Map;

/** A method and its account, in a combination or alone. */
final class AccountMember {
    private final String id;
    private final double weight;
    private final Account account;

    AccountMember(String id, double weight, Account account) {
        this.id = id;
        this.weight = weight;
        this.account = account;
    }

    Account account() {
        return account;
    }

    /** For readers, in the unit of a series that was divided by a scale before the method saw it. */
    ForecastMember told(double scale) {
        ForecastMember.Builder member = ForecastMember.builder()
                .method(id)
                .weight(weight)
                .form(account.form())
                .warnings(account.warnings());
        keep(member, account.ratios(), 1);
        keep(member, account.quantities(), scale);
        double n = account.values();
        double shift = n * StrictMath.log(scale);
        double logLikelihood = account.logLikelihood() - shift;
        if (Double.isFinite(logLikelihood)) {
            member.logLikelihood(logLikelihood);
            criteria(member, logLikelihood, account.estimated(), n);
        }
        account.rejected().forEach((form, aicc) -> {
            RejectedForm.Builder other = RejectedForm.builder().form(form).criterion("AICc");
            if (Double.isFinite(aicc)) {
                other.value(aicc + 2 * shift);
            }
            member.addRejectedForm(other.build());
        });
        return member.build();
    }

    private static void keep(ForecastMember.Builder member, Map<String, Double> all, double scale) {
        all.forEach((name, value) -> {
            if (Double.isFinite(value * scale)) {
                member.putParameter(name, value * scale);
            }
        });
    }

    private static void criteria(ForecastMember.Builder member, double logLikelihood, double k, double n) {
        Map<String, Double> all = new LinkedHashMap<>();
        double aic = -2 * logLikelihood + 2 * k;
        all.put("AIC", aic);
        if (n - k - 1 > 0) {
            all.put("AICc", aic + 2 * k * (k + 1) / (n - k - 1));
        }
        all.put("BIC", -2 * logLikelihood + k * StrictMath.log(n));
        member.criteria(all);
    }
}
