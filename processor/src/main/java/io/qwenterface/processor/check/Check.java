package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.report.Problem;
import java.util.function.Consumer;

/** A family of rules. */
interface Check {
    /** Looks at the client as a whole. */
    default void client(ClientModel client, Consumer<Problem> problems) {}

    /** Looks at one of its methods. */
    default void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {}
}
