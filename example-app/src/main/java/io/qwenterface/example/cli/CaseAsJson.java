package io.qwenterface.example.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.example.desk.ActionItem;
import io.qwenterface.example.desk.CaseSteps;
import io.qwenterface.example.desk.Screenshot;

/** Collects the steps of a case in an object. */
final class CaseAsJson implements CaseSteps {
    private final ObjectNode node;

    CaseAsJson(ObjectNode node) {
        this.node = node;
    }

    @Override
    public void seen(String picture, Screenshot screenshot) {
        ObjectNode seen = node.withArray("pictures").addObject().put("name", picture);
        seen.put("shows", screenshot.shows());
        screenshot.errorCode().ifPresent(code -> seen.put("errorCode", code));
    }

    @Override
    public void unseen(String picture, String reason) {
        node.withArray("pictures").addObject().put("name", picture).put("reason", reason);
    }

    @Override
    public void action(ActionItem action) {
        JsonReport.add(node.withArray("actions"), action);
    }

    @Override
    public void advised(String reasoning, String advice) {
        node.put("reasoning", reasoning).put("advice", advice);
    }

    @Override
    public void answered(String answer) {
        node.put("answer", answer);
    }

    @Override
    public void answeredBefore(String answer) {
        node.put("answeredBefore", answer);
    }

    @Override
    public void followedUp(String question, String answer) {
        node.withArray("followUps").addObject().put("question", question).put("answer", answer);
    }
}
