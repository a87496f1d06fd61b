package io.qwenterface.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qwenterface.catalog.ModelCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A model nothing is known of but that its owner deployed it. */
final class DeployedModel {
    private DeployedModel() {}

    static ModelCatalog catalogOf(String id) {
        ObjectNode catalog = JsonNodeFactory.instance.objectNode();
        catalog.put("date", ModelCatalog.bundled().date().toString());
        catalog.putArray("models")
                .addObject()
                .put("id", id)
                .put("openaiCompatible", false)
                .put("fineTuned", true);
        try {
            return ModelCatalog.read(new ByteArrayInputStream(catalog.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
