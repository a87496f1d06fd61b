package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Node;

/** Finds a name for a section's element that reads well in the generated code. */
final class ElementName {
    private ElementName() {}

    /** {@code item} for {@code order.items}, {@code noteValue} for an optional {@code note}. */
    static String of(String path, Node.Kind kind) {
        if (path.equals(".")) {
            return "element";
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        if (kind == Node.Kind.OPTIONAL || kind == Node.Kind.NULLABLE) {
            return name + "Value";
        }
        if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.endsWith("s") && !name.endsWith("ss") && name.length() > 2) {
            return name.substring(0, name.length() - 1);
        }
        return name + "Element";
    }
}
