package io.qwenterface.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a {@link FakeModelStudio} before each JUnit Jupiter test and stops it afterwards.
 *
 * <p>The test gets it as a parameter of a test or lifecycle method, or in every non-static field of that type, its own
 * or of an enclosing or super class; both are the same server.
 *
 * <pre>{@code
 * @ExtendWith(QwenterfaceExtension.class)
 * class SupportDeskTest {
 *     FakeModelStudio studio;
 * }
 * }</pre>
 */
// The types of JUnit are in the API of this class alone; whoever extends with it reads JUnit anyway.
@SuppressWarnings("exports")
public final class QwenterfaceExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(QwenterfaceExtension.class);

    /** For JUnit. */
    public QwenterfaceExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) throws IllegalAccessException {
        FakeModelStudio studio = studio(context);
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.getType() == FakeModelStudio.class && !Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        field.set(instance, studio);
                    }
                }
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FakeModelStudio studio = context.getStore(NAMESPACE).remove(FakeModelStudio.class, FakeModelStudio.class);
        if (studio != null) {
            studio.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FakeModelStudio.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public FakeModelStudio resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return studio(context);
    }

    private static FakeModelStudio studio(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        FakeModelStudio studio = store.get(FakeModelStudio.class, FakeModelStudio.class);
        if (studio == null) {
            studio = FakeModelStudio.start();
            store.put(FakeModelStudio.class, studio);
        }
        return studio;
    }
}
