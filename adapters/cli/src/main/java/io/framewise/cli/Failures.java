package io.framewise.cli;

import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, in lines and never as a stack trace, and which exit code that gives. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Host host;

    Failures(Host host) {
        this.host = host;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        StringBuilder text = new StringBuilder("framewise: ")
                .append(String.valueOf(wrong.getMessage()).replace("option option", "option"))
                .append('\n');
        List<String> suggestions =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!suggestions.isEmpty()) {
            text.append("Maybe '").append(suggestions.get(0).strip()).append("' is meant.\n");
        }
        say(text.append(help(wrong.getCommandLine())).toString());
        return ExitCodes.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine line, ParseResult parsed) {
        if (failed instanceof FramewiseException complaint
                && !complaint.issues().isEmpty()) {
            return complain(complaint, line);
        }
        return defect(failed);
    }

    private int complain(FramewiseException complaint, CommandLine line) {
        boolean data = complaint instanceof InvalidDataException;
        boolean unavailable = complaint instanceof SourceUnavailableException || onlyUnavailable(complaint.issues());
        StringBuilder text = new StringBuilder();
        for (Issue issue : complaint.issues()) {
            text.append(data ? "" : "framewise: ").append(issue).append('\n');
        }
        if (!data && !unavailable) {
            text.append(help(line));
        } else if (data) {
            text.append(summary(complaint.issues())).append('\n');
        }
        say(text.toString());
        return unavailable ? ExitCodes.UNAVAILABLE : data ? ExitCodes.INVALID_DATA : ExitCodes.USAGE;
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
        return count(errors, "error") + (warnings > 0 ? ", " + count(warnings, "warning") : "");
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
