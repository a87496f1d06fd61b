package io.qwenterface.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.Declaration;
import io.qwenterface.processor.model.MethodModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What stands for the implementation of a client that has problems, so that whoever uses it does not get
 * "cannot find symbol" on top of our message. The compilation has failed by then: nobody runs it.
 */
public final class StubClass {
    private StubClass() {}

    /** The stub, or empty where no class could implement the client and a try would add noise of its own. */
    public static Optional<JavaFile> write(ClientModel client) {
        Declaration declaration = client.declaration();
        boolean implementable = declaration.kind() == Declaration.Kind.INTERFACE
                && !declaration.unreachable()
                && !declaration.sealed()
                && !declaration.nameTaken()
                && declaration.typeParameters().isEmpty();
        return implementable ? Optional.of(ClientWriter.file(client, type(client))) : Optional.empty();
    }

    private static TypeSpec type(ClientModel client) {
        TypeSpec.Builder type = ClientClass.head(client)
                .addJavadoc("Stands in for the implementation until the problems of the interface are solved.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeNames.QWEN_CLIENT, "client")
                        .addParameters(Toolboxes.parameters(client))
                        .addCode(failure(client))
                        .build());
        for (MethodModel method : client.methods()) {
            type.addMethod(
                    ClientMethod.signature(method).addCode(failure(client)).build());
        }
        return type.build();
    }

    private static CodeBlock failure(ClientModel client) {
        return CodeBlock.of(
                "throw new $T($S);\n", UnsupportedOperationException.class, client.name() + " has problems");
    }
}
