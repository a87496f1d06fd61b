package io.qwenterface.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this processor, for reports. */
final class Version {
    private static final String POM = "/META-INF/maven/io.qwenterface/qwenterface-processor/pom.properties";

    private Version() {}

    /** As released; {@code (unpackaged)} if the classes did not come in our jar. */
    static String current() {
        try (InputStream in = Version.class.getResourceAsStream(POM)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "(unpackaged)");
        } catch (IOException unreadable) {
            return "(unreadable)";
        }
    }
}
