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
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
            Map.entry(Short.class, (short) 9),
            Map.entry(byte.class, (byte) 10),
            Map.entry(Byte.class, (byte) 10),
            Map.entry(double.class, 1.5),
            Map.entry(Double.class, 1.5),
            Map.entry(float.class, 2.5f),
            Map.entry(Float.class, 2.5f),
            Map.entry(char.class, 'c'),
            Map.entry(Character.class, 'c'),
            Map.entry(Number.class, 7),
            Map.entry(Object.class, "an object"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(byte[].class, new byte[] {1, 2}),
            Map.entry(OptionalInt.class, OptionalInt.of(7)),
            Map.entry(OptionalLong.class, OptionalLong.empty()),
            Map.entry(OptionalDouble.class, OptionalDouble.of(1.5)),
            Map.entry(BigInteger.class, BigInteger.TEN),
            Map.entry(BigDecimal.class, new BigDecimal("12.50")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 21)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofMinutes(5)),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(URI.class, URI.create("https://example.com/a?b=c")));

    private SampleValues() {}

    static Object of(Type type) throws ReflectiveOperationException {
        return of(type, Map.of());
    }

    /**
     * A value of the type.
     *
     * @param variables what stands for type variables inside of it
     */
    private static Object of(Type type, Map<Type, Type> variables) throws ReflectiveOperationException {
        Object scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (variables.containsKey(type)) {
            return of(variables.get(type));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variables);
        }
        if (type instanceof ParameterizedType parameterized) {
            return parameterized(
                    (Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments(), variables);
        }
        if (type instanceof GenericArrayType array) {
            Type component = array.getGenericComponentType();
            return array((Class<?>) ((ParameterizedType) component).getRawType(), of(component, variables));
        }
        return plain((Class<?>) type);
    }

    private static Object plain(Class<?> type) throws ReflectiveOperationException {
        if (type.isArray()) {
            return array(type.getComponentType(), of(type.getComponentType()));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Conversation.class) {
            return Conversation.of(List.of(Message.user("Is it on?"), Message.assistant("Yes.")));
        }
        if (type == CallOptions.class) {
            return CallOptions.builder()
                    .temperature(0.3)
                    .maxTokens(900)
                    .thinking(false)
                    .build();
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (type.isInterface()) {
            return implementationOf(type);
        }
        return type.isRecord() ? recordOf(type, Map.of()) : beanOf(type);
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

    private static Object parameterized(Class<?> type, Type[] arguments, Map<Type, Type> variables)
            throws ReflectiveOperationException {
        if (type.isRecord()) {
            Map<Type, Type> own = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                own.put(type.getTypeParameters()[i], variables.getOrDefault(arguments[i], arguments[i]));
            }
            return recordOf(type, own);
        }
        Object content = of(arguments[arguments.length - 1], variables);
        if (type == Optional.class) {
            return Optional.of(content);
        }
        if (type == Set.class) {
            return Set.of(content);
        }
        return type == Map.class ? Map.of("key", content) : List.of(content, content);
    }

    private static Object array(Class<?> component, Object element) {
        Object array = Array.newInstance(component, 2);
        Array.set(array, 0, element);
        Array.set(array, 1, element);
        return array;
    }

    private static Object recordOf(Class<?> type, Map<Type, Type> variables) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = of(components[i].getGenericType(), variables);
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
