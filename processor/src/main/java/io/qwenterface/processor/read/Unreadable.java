package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Output;
import java.util.List;

/** A type that has no shape in JSON. Ends the reading of the shape around it and becomes a fact of the model there. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Output.Unsupported why;

    Unreadable(Output.Unsupported why) {
        super(why.subject() + " " + why.reason(), null, false, false);
        this.why = why;
    }

    /** A type at the end of a trail. */
    static Unreadable at(Trail trail, String reason, String cure) {
        return at(
                trail.within().isEmpty() ? Output.Unsupported.Kind.RETURN_TYPE : Output.Unsupported.Kind.COMPONENT,
                trail,
                reason,
                cure);
    }

    /** Of one kind, wherever the trail ends. */
    static Unreadable at(Output.Unsupported.Kind kind, Trail trail, String reason, String cure) {
        return new Unreadable(new Output.Unsupported(
                kind,
                trail.subject(),
                trail.verb() + " " + (trail.verb().endsWith(" of") ? reason.replaceFirst("^an? ", "") : reason),
                trail.path().size() > 1 ? trail.path() : List.of(),
                cure));
    }

    Output.Unsupported why() {
        return why;
    }
}
