package io.qwenterface.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.check.SoundClient;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MethodModel;
import java.util.function.Function;

/** Writes the source file of a client's implementation. Stateless. */
public final class ClientWriter {
    private ClientWriter() {}

    /**
     * The implementation of a checked client. The same arguments give the same text, always.
     *
     * @param fingerprint tells by which fingerprint the calls of a method are known
     */
    public static JavaFile write(SoundClient client, WriterOptions options, Function<MethodModel, String> fingerprint) {
        ClientModel model = client.model();
        return file(model, new ClientClass(model, options, fingerprint).type());
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
