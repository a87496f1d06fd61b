package io.qwenterface.processor.check;

import io.qwenterface.processor.model.ClientModel;

/**
 * A client without a problem that would keep it from working. Only the checks make one, and writers take nothing else:
 * generating from unchecked input does not compile.
 */
public final class SoundClient {
    private final ClientModel model;

    SoundClient(ClientModel model) {
        this.model = model;
    }

    /** What was read. No prompt has a fault, no output is unsupported, every model is given. */
    public ClientModel model() {
        return model;
    }
}
