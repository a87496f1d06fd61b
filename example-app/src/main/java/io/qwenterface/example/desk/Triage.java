package io.qwenterface.example.desk;

import java.util.List;

/**
 * What the desk knows of a ticket before anybody works on it.
 *
 * @param priority how soon somebody has to act
 * @param queue the team that acts
 * @param language the language to answer in
 * @param summary what the customer wants, in one sentence
 * @param actions what we have to do, the most urgent first; empty if nothing
 * @param sentiment how the customer feels about us
 */
public record Triage(
        Priority priority,
        Queue queue,
        Language language,
        String summary,
        List<ActionItem> actions,
        Sentiment sentiment) {
    /** Copies the list. */
    public Triage {
        actions = List.copyOf(actions);
    }
}
