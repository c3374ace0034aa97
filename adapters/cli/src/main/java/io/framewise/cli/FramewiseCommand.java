package io.framewise.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code framewise} command: prints its usage or its version. */
@Command(
        name = "framewise",
        mixinStandardHelpOptions = true,
        versionProvider = FramewiseCommand.Version.class,
        description = "Compares software frameworks for a scenario.")
public final class FramewiseCommand implements Runnable {

    private FramewiseCommand() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new FramewiseCommand()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    static final class Version implements IVersionProvider {

        Version() {}

        @Override
        public String[] getVersion() {
            String version = FramewiseCommand.class.getPackage().getImplementationVersion();
            return new String[] {"framewise " + (version == null ? "(not packaged)" : version)};
        }
    }
}
