package io.qwenterface.testkit;

import java.io.IOException;

/** Thrown through the server, which then closes the connection without ending the body. */
final class ConnectionCut extends IOException {
    private static final long serialVersionUID = 1L;

    ConnectionCut() {
        super("the script cuts the connection here");
    }
}
