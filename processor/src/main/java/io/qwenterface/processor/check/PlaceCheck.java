package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.function.Consumer;

/** Whether region and workspace make a host. */
final class PlaceCheck implements Check {
    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        Place place = method.place();
        if (place.workspace().isEmpty() && place.sharedHost().isEmpty()) {
            problems.accept(Problem.at(
                    place.region().origin(),
                    ProblemCode.WORKSPACE_NEEDED,
                    place.region().value() + " has no host that workspaces share, and no workspace is named",
                    "Add @Workspace(\"…\") with the name under which the client knows the workspace."));
        }
        place.workspace()
                .filter(name -> name.value().isBlank())
                .ifPresent(
                        name -> problems.accept(
                                Problem.at(
                                        name.origin(),
                                        ProblemCode.BLANK_NAME,
                                        "@Workspace names no workspace",
                                        "Write the name under which the client knows it, or remove @Workspace for the default workspace.")));
    }
}
