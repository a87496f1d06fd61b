package io.qwenterface.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.model.ClientModel;

/** Writes the source file of a client's implementation. Stateless. */
public final class ClientWriter {
    private ClientWriter() {}

    /** The implementation of a checked client. The same client and options give the same text, always. */
    public static JavaFile write(SoundClient client, WriterOptions options) {
        ClientModel model = client.model();
        return file(model, new ClientClass(model, options).type());
    }

    static JavaFile file(ClientModel client, TypeSpec type) {
        return JavaFile.builder(client.packageName(), type)
                .addFileComment(
                        "Generated from $L. Change that interface, not this file.",
                        client.type().canonicalName())
                .skipJavaLangImports(true)
                .build();
    }
}
