package io.framewise.cli;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, in lines and never as a stack trace, and which exit code that gives. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Pattern PAIR =
            Pattern.compile("^Value for option ('[^']*') \\(([^)]*)\\) should be in KEY=VALUE format but was (.*)$");
    private static final Pattern POSITIONAL = Pattern.compile("positional parameter at index [0-9.*]+ \\(([^)]*)\\)");
    private static final Pattern NO_ID = Pattern.compile("^There is no (\\w+) \\(");
    private static final Set<String> LISTED = Set.of("framework", "scenario", "source", "regime");

    private final Host host;

    Failures(Host host) {
        this.host = host;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        say(line(issue(wrong), Ink.PLAIN) + "\n" + help(wrong.getCommandLine()));
        return ExitCodes.USAGE;
    }

    /** The parser's complaint as one of this command's own. */
    private static Issue issue(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unexpected(unmatched);
        }
        String message = String.valueOf(wrong.getMessage()).replace("option option", "option");
        message = POSITIONAL.matcher(message).replaceFirst("$1");
        message = PAIR.matcher(message).replaceFirst("Option $1 needs $2, but here is '$3'");
        return Issue.error(ErrorCode.REQUEST, message.endsWith(".") ? message : message + ".");
    }

    /** What no command has a place for: a command that is not there, an option, or something too many. */
    private static Issue unexpected(UnmatchedArgumentException unmatched) {
        CommandLine line = unmatched.getCommandLine();
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            Set<String> options = line.getCommandSpec().optionsMap().keySet();
            String name = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
            return Issue.error(ErrorCode.REQUEST, "There is no option (%s).".formatted(name))
                    .hint(DidYouMean.hint(name, options));
        }
        if (line.getParent() == null) {
            return Issue.error(ErrorCode.UNKNOWN_ID, "There is no command (%s).".formatted(first))
                    .hint(DidYouMean.hint(first, line.getSubcommands().keySet()));
        }
        return Issue.error(
                ErrorCode.REQUEST, "Not expected here: %s.".formatted(String.join(", ", unmatched.getUnmatched())));
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine line, ParseResult parsed) {
        if (failed instanceof FramewiseException complaint
                && !complaint.issues().isEmpty()) {
            return complain(complaint, line);
        }
        return defect(failed);
    }

    /** What a complaint says to scripts. */
    static int code(FramewiseException complaint) {
        if (complaint instanceof SourceUnavailableException || onlyUnavailable(complaint.issues())) {
            return ExitCodes.UNAVAILABLE;
        }
        return complaint instanceof InvalidDataException ? ExitCodes.INVALID_DATA : ExitCodes.USAGE;
    }

    private int complain(FramewiseException complaint, CommandLine line) {
        int code = code(complaint);
        StringBuilder text = new StringBuilder();
        for (Issue issue : complaint.issues()) {
            text.append(line(issue, Ink.PLAIN)).append('\n');
        }
        if (code == ExitCodes.USAGE) {
            text.append(lists(complaint.issues().get(0))).append(help(line));
        } else if (code == ExitCodes.INVALID_DATA) {
            text.append("framewise: ").append(summary(complaint.issues())).append('\n');
        }
        say(text.toString());
        return code;
    }

    /** One problem on one line: its place or the name of this command, how bad it is, what it is. */
    static String line(Issue issue, Ink ink) {
        String text = issue.toString();
        String place = issue.location().map(location -> location + ": ").orElse("");
        String severity = issue.severity().name().toLowerCase(Locale.ROOT) + ": ";
        boolean request = place.isEmpty() && issue.severity() == Severity.ERROR;
        return (request ? "framewise: " : place + (ink == Ink.PLAIN ? severity : ink.on(severity)))
                + text.substring(place.length());
    }

    /** Where to find what there is, if that can be listed and nothing near was found. */
    private static String lists(Issue issue) {
        Matcher kind = NO_ID.matcher(issue.message());
        return issue.hint().isEmpty() && kind.find() && LISTED.contains(kind.group(1))
                ? "Try 'framewise list " + kind.group(1) + "s'.\n"
                : "";
    }

    static boolean onlyUnavailable(List<Issue> issues) {
        for (Issue issue : issues) {
            if (issue.code() != ErrorCode.UNAVAILABLE) {
                return false;
            }
        }
        return true;
    }

    /** How many errors and warnings. */
    static String summary(List<Issue> issues) {
        int errors = 0;
        int warnings = 0;
        for (Issue issue : issues) {
            errors += issue.severity() == Severity.ERROR ? 1 : 0;
            warnings += issue.severity() == Severity.WARNING ? 1 : 0;
        }
        String counted = errors == 0 && warnings > 0 ? "" : count(errors, "error");
        return warnings == 0 ? counted : counted + (counted.isEmpty() ? "" : ", ") + count(warnings, "warning");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String help(CommandLine line) {
        return "Try 'framewise " + (line.getParent() == null ? "" : line.getCommandName() + " ") + "--help'.\n";
    }

    /** Something that nobody foresaw. */
    int defect(Throwable failed) {
        String where = failed.getStackTrace().length == 0 ? "" : " at " + failed.getStackTrace()[0];
        say("framewise: unexpected: " + failed + where + "; please report this with the command line.\n");
        return ExitCodes.DEFECT;
    }

    /** Puts lines on standard error; there is nobody to tell when that fails. */
    void say(String lines) {
        if (lines.isEmpty()) {
            return;
        }
        Page page = new Page(Integer.MAX_VALUE, host.unicode());
        lines.lines().forEach(page::line);
        try {
            host.err().write(FramewiseCommand.bytes(page.finished(false), host.charset()));
            host.err().flush();
        } catch (IOException closed) {
            return;
        }
    }
}
