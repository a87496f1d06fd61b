package io.qwenterface.example;

import io.qwenterface.example.cli.TriageCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program {@code support-desk}. It prints UTF-8 everywhere, since no other charset holds all that tickets say. */
public final class Main {
    private Main() {}

    /** Runs the command and exits with its status; {@code --help} lists them. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = TriageCommand.run(
                System.in,
                out,
                err,
                (ledger, conversations) -> Services.open(System.getenv(), ledger, conversations),
                arguments);
        out.flush();
        System.exit(status);
    }
}
