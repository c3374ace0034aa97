package io.framewise.decision.smaa;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what somebody writes of weights: an order such as {@code price > battery, camera} and inequalities such as {@code price >= 2
 * * battery + 0.1}. Names are those of the criteria, in quotation marks where they would be misread. Used by one thread.
 */
public final class WeightStatement {
    private final String text;
    private final List<String> criteria;
    private final ParsePosition place = new ParsePosition(0);

    private WeightStatement(String text, List<String> criteria) {
        this.text = text;
        this.criteria = criteria;
    }

    /**
     * Reads an order, the most important first; a comma stands between criteria that are not ordered among themselves.
     *
     * @param text the order, of some or all criteria
     * @param stated what is said already
     * @return what is said with it
     * @throws InvalidRequestException if it cannot be read, or names a criterion twice or one that is not there
     */
    public static StatedWeights order(String text, StatedWeights stated) {
        WeightStatement statement = new WeightStatement(text, stated.criteria());
        int[] ranks = new int[stated.criteria().size()];
        Arrays.fill(ranks, -1);
        int rank = 0;
        do {
            do {
                int criterion = statement.name();
                if (ranks[criterion] >= 0) {
                    throw statement.rejected(
                            "names (%s) twice".formatted(stated.criteria().get(criterion)));
                }
                ranks[criterion] = rank;
            } while (statement.takes(","));
            rank++;
        } while (statement.takes(">"));
        statement.end("a > b > c");
        return stated.ordered(ranks);
    }

    /**
     * Reads an inequality of sums of weights and shares.
     *
     * @param text the inequality, with {@code >=} or {@code <=}
     * @param stated what is said already
     * @return what is said with it
     * @throws InvalidRequestException if it cannot be read, or names a criterion that is not there
     */
    public static StatedWeights inequality(String text, StatedWeights stated) {
        WeightStatement statement = new WeightStatement(text, stated.criteria());
        double[] slack = new double[stated.criteria().size() + 1];
        statement.side(slack, 1);
        boolean less = statement.takes("<=") || statement.takes("<");
        if (!less && !statement.takes(">=") && !statement.takes(">")) {
            throw statement.rejected("has no '>=' or '<='");
        }
        statement.side(slack, -1);
        statement.end("price >= 2 * battery");
        int last = slack.length - 1;
        for (int k = 0; less && k < slack.length; k++) {
            slack[k] = 0 - slack[k];
        }
        return stated.atLeast(0 - slack[last], Arrays.copyOf(slack, last));
    }

    private void side(double[] slack, double sign) {
        double direction = takes("-") ? -sign : sign;
        do {
            term(slack, direction);
            if (takes("+")) {
                direction = sign;
            } else if (takes("-")) {
                direction = -sign;
            } else {
                return;
            }
        } while (true);
    }

    /** A number, a name, or a product of both in any order. */
    private void term(double[] slack, double sign) {
        Optional<Double> number = number();
        int criterion = slack.length - 1;
        double factor = number.orElse(1.0);
        if (number.isEmpty() || takes("*")) {
            criterion = name();
            if (number.isEmpty() && takes("*")) {
                factor = number().orElseThrow(() -> rejected("has no number after '*'"));
            }
        }
        slack[criterion] += sign * factor;
    }

    private Optional<Double> number() {
        skip();
        int end = at();
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        boolean name = end < text.length() && Character.isLetter(text.charAt(end)) || known().isPresent();
        if (end == at() || name) {
            return Optional.empty();
        }
        String digits = text.substring(at(), end);
        if (!digits.matches("[0-9]*[.]?[0-9]+")) {
            throw rejected("has a number that cannot be read");
        }
        move(end - at());
        return Optional.of(Double.parseDouble(digits));
    }

    private int name() {
        skip();
        Optional<String> known = known();
        if (known.isPresent()) {
            move(known.get().length());
            return criteria.indexOf(known.get());
        }
        char quote = at() < text.length() ? text.charAt(at()) : ' ';
        int end = at() + 1;
        if (quote == '"' || quote == '\'') {
            end = Math.max(end, text.indexOf(quote, end));
            String name = text.substring(at() + 1, Math.max(end, at() + 1));
            move(Math.min(text.length(), end + 1) - at());
            return indexOf(name);
        }
        while (end < text.length() && "<>=+*, ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return indexOf(text.substring(Math.min(at(), text.length()), Math.min(end, text.length())));
    }

    private int indexOf(String name) {
        int index = criteria.indexOf(name);
        if (name.isBlank()) {
            throw rejected("names no criterion where one should stand");
        }
        if (index < 0) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.UNKNOWN_ID, "There is no criterion (%s) in (%s).".formatted(name, text))
                    .hint(DidYouMean.hint(name, criteria).orElse("Known: " + String.join(", ", criteria) + ".")));
        }
        return index;
    }

    /** The longest name that stands here and goes no further. */
    private Optional<String> known() {
        String longest = null;
        for (String name : criteria) {
            int end = at() + name.length();
            boolean here = text.startsWith(name, at())
                    && (end == text.length()
                            || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '_');
            if (here && (longest == null || name.length() > longest.length())) {
                longest = name;
            }
        }
        return Optional.ofNullable(longest);
    }

    private int at() {
        return place.getIndex();
    }

    private void move(int characters) {
        place.setIndex(at() + characters);
    }

    private boolean takes(String sign) {
        skip();
        boolean here = text.startsWith(sign, at());
        move(here ? sign.length() : 0);
        return here;
    }

    private void skip() {
        while (at() < text.length() && Character.isWhitespace(text.charAt(at()))) {
            move(1);
        }
    }

    private void end(String form) {
        skip();
        if (at() < text.length()) {
            throw rejected("cannot be read from (%s) on, in the form '%s'".formatted(text.substring(at()), form));
        }
    }

    private InvalidRequestException rejected(String what) {
        return new InvalidRequestException(
                Issue.error(ErrorCode.REQUEST, "The statement (%s) about weights %s.".formatted(text, what))
                        .hint("Maybe 'price > battery > camera' as an order, 'price >= 2*battery' as an inequality."));
    }
}
