package io.qwenterface.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.runtime.QwenClient;
import io.qwenterface.testkit.FakeModelStudio;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Ddocs.update=true} rewrites the page where it differs, and then fails, so that nobody commits it unread. */
class TypesPageTest {
    private static final Path PAGE = Path.of("types.md");

    @TempDir
    private Path folder;

    @Test
    void isWrittenFromTheProcessorsSchemas() throws Exception {
        TypesPage page = new TypesPage(folder);
        Compilation compilation = page.compile();
        assertThat(compilation.output()).isEmpty();
        String shown = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String real = page.text(compilation);

        if (Boolean.getBoolean("docs.update") && !real.equals(shown)) {
            Files.writeString(PAGE, real);
        }
        assertThat(shown).isEqualTo(real);
    }

    @Test
    void eachExampleIsReadAndWrittenAsItIs() throws Exception {
        TypesPage page = new TypesPage(folder);
        Compilation compilation = page.compile();
        URL[] classes = {compilation.folder().toUri().toURL()};
        try (FakeModelStudio studio = FakeModelStudio.start();
                QwenClient client = studio.client().build();
                URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass(SourceFile.PACKAGE + ".QwenTypes");
            Object types = type.getConstructor(QwenClient.class).newInstance(client);
            for (int i = 0; i < page.rows().size(); i++) {
                Class<?> record = loader.loadClass(SourceFile.PACKAGE + ".Types$R" + i);
                Method method = type.getMethod("r" + i, record);
                String json = "{\"value\":" + page.rows().get(i).example() + "}";
                studio.reply(json).reply(json);
                Object read = method.invoke(types, sample(record));
                method.invoke(types, read);
                assertThat(studio.requests().get(2 * i + 1).lastUserMessage())
                        .as(page.rows().get(i).type())
                        .isEqualTo(json);
            }
        }
    }

    /** A record with anything in it that can be written. */
    private static Object sample(Class<?> record) throws ReflectiveOperationException {
        Class<?> component = record.getRecordComponents()[0].getType();
        Object value = component.isPrimitive() ? zero(component) : null;
        if (component.getSimpleName().startsWith("Optional")) {
            value = component.getMethod("empty").invoke(null);
        }
        var constructor = record.getDeclaredConstructor(component);
        constructor.setAccessible(true);
        return constructor.newInstance(value);
    }

    private static Object zero(Class<?> primitive) {
        Object array = java.lang.reflect.Array.newInstance(primitive, 1);
        return java.lang.reflect.Array.get(array, 0);
    }
}
