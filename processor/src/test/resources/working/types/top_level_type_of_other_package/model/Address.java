package accepted.model;

import java.util.List;

/**
 * Where somebody lives.
 *
 * @param city its name
 * @param lines the lines of the label
 */
public record Address(String city, List<String> lines) {}
