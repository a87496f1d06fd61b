package io.qwenterface.processor.working;

import io.qwenterface.runtime.CallOptions;
import io.qwenterface.runtime.Conversation;
import io.qwenterface.runtime.Message;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An argument for any parameter of a working source. */
final class SampleValues {
    private static final Map<Type, Object> SCALARS = Map.ofEntries(
            Map.entry(String.class, "a \"quoted\" text\nof two lines, 中文"),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 8L),
            Map.entry(Long.class, 8L),
            Map.entry(short.class, (short) 9),
            Map.entry(byte.class, (byte) 10),
            Map.entry(double.class, 1.5),
            Map.entry(Double.class, 1.5),
            Map.entry(float.class, 2.5f),
            Map.entry(char.class, 'c'),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(byte[].class, new byte[] {1, 2}),
            Map.entry(OptionalInt.class, OptionalInt.of(7)),
            Map.entry(OptionalLong.class, OptionalLong.empty()),
            Map.entry(OptionalDouble.class, OptionalDouble.of(1.5)),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 21)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofMinutes(5)),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(URI.class, URI.create("https://example.com/a?b=c")));

    private SampleValues() {}

    static Object of(Type type) throws ReflectiveOperationException {
        Object scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized);
        }
        if (type instanceof GenericArrayType array) {
            return array((Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isArray()) {
            return array(raw.getComponentType());
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw == Conversation.class) {
            return Conversation.of(List.of(Message.user("Is it on?"), Message.assistant("Yes.")));
        }
        if (raw == CallOptions.class) {
            return CallOptions.builder()
                    .temperature(0.3)
                    .maxTokens(900)
                    .thinking(false)
                    .build();
        }
        if (raw.isInterface()) {
            return implementationOf(raw);
        }
        return raw.isRecord() ? recordOf(raw) : beanOf(raw);
    }

    /** Every method of it gives a sample. */
    private static Object implementationOf(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.getReturnType() == void.class ? null : of(method.getGenericReturnType()));
    }

    private static Object container(ParameterizedType type) throws ReflectiveOperationException {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(of(arguments[0]));
        }
        if (raw == Set.class) {
            return Set.of(of(arguments[0]));
        }
        if (raw == Map.class) {
            return Map.of("key", of(arguments[1]));
        }
        return List.of(of(arguments[0]), of(arguments[0]));
    }

    private static Object array(Class<?> component) throws ReflectiveOperationException {
        Object array = Array.newInstance(component, 2);
        Array.set(array, 0, of(component));
        Array.set(array, 1, of(component));
        return array;
    }

    private static Object recordOf(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = of(components[i].getGenericType());
        }
        return accessible(type.getDeclaredConstructor(types)).newInstance(values);
    }

    private static Object beanOf(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
        List<Object> values = new ArrayList<>();
        for (Type parameter : constructor.getGenericParameterTypes()) {
            values.add(of(parameter));
        }
        return accessible(constructor).newInstance(values.toArray());
    }

    private static Constructor<?> accessible(Constructor<?> constructor) {
        constructor.setAccessible(true);
        return constructor;
    }
}
