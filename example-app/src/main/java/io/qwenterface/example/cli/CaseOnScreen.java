package io.qwenterface.example.cli;

import io.qwenterface.example.desk.ActionItem;
import io.qwenterface.example.desk.CaseSteps;
import io.qwenterface.example.desk.Screenshot;
import java.io.PrintStream;

/** Prints the steps of a case one below the other, each when it is done. */
final class CaseOnScreen implements CaseSteps {
    private final PrintStream out;

    CaseOnScreen(PrintStream out) {
        this.out = out;
    }

    @Override
    public void seen(String picture, Screenshot screenshot) {
        line("Picture " + picture + ": " + screenshot.shows()
                + screenshot
                        .errorCode()
                        .map(code -> " (error code " + code + ")")
                        .orElse(""));
    }

    @Override
    public void unseen(String picture, String reason) {
        line("Picture " + picture + " was not read: " + reason);
    }

    @Override
    public void action(ActionItem action) {
        line("To do: " + TableReport.text(action));
    }

    @Override
    public void advised(String reasoning, String advice) {
        block("Reasoning, not for the customer:", reasoning, "  | ");
        block("Advice to the colleague:", advice, "  ");
    }

    @Override
    public void answered(String answer) {
        block("Answer to the customer:", answer, "  ");
    }

    @Override
    public void answeredBefore(String answer) {
        block("Answered before:", answer, "  ");
    }

    @Override
    public void followedUp(String question, String answer) {
        block("Asked: " + ScreenText.line(question), answer, "  ");
    }

    private void line(String text) {
        out.println(ScreenText.line(text));
        out.flush();
    }

    private void block(String title, String text, String margin) {
        out.println(title);
        ScreenText.harmless(text).lines().forEach(line -> out.println((margin + line).stripTrailing()));
        out.flush();
    }
}
