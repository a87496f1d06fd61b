package io.qwenterface.example.cli;

import io.qwenterface.example.orders.Database;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options about cases. */
final class CaseOptions {
    @Option(
            names = "--work-on",
            paramLabel = "NAME",
            description = "Work on the tickets whose name begins with this: look at pictures, list what to do, think if"
                    + " it is hard, look orders up and answer. May be given several times.")
    private List<String> names = List.of();

    @Option(
            names = "--ask",
            paramLabel = "QUESTION",
            description = "Ask this about each of them afterwards. May be given several times.")
    private List<String> questions = List.of();

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = Database.IN_MEMORY,
            description =
                    "JDBC URL of the orders and of what was said about each case, such as jdbc:h2:~/support-desk; in"
                            + " memory unless given. The driver of another database than H2 goes on the class path.")
    private String url = Database.IN_MEMORY;

    List<String> names() {
        return names;
    }

    List<String> questions() {
        return questions;
    }

    /** Opens the database, or says that it was named wrongly. */
    DataSource open(CommandSpec command) {
        try {
            return Database.open(url);
        } catch (SQLException e) {
            // What follows the address may be a password.
            String address = url.replaceFirst("[?;].*", "");
            String reason = String.valueOf(e.getMessage())
                    .replace(url, address)
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new ParameterException(
                    command.commandLine(), "--database " + address + " cannot be opened: " + reason, e);
        }
    }
}
