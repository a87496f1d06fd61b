package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QwenterfaceExtensionTest {
    private final Set<String> seen = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // by the extension
    private FakeModelStudio studio;

    @BeforeEach
    void giveLifecycleMethodsTheSameServer(FakeModelStudio parameter) {
        assertThat(parameter).isSameAs(studio);
    }

    @RepeatedTest(3)
    void startsAServerPerTestAndStopsTheLast(FakeModelStudio parameter) {
        assertThat(parameter).isSameAs(studio);
        assertThat(studio.requests()).isEmpty();
        Http.post(studio, Http.CHAT, "{}");
        for (String url : seen) {
            assertThat(isOpen(url)).as(url).isFalse();
        }
        assertThat(isOpen(studio.url())).isTrue();
        seen.add(studio.url());
    }

    private static boolean isOpen(String url) {
        try {
            Http.post(url + Http.CHAT, "", "{}");
            return true;
        } catch (java.io.UncheckedIOException refused) {
            return false;
        }
    }

    @Nested
    class InAnInnerClass {
        @SuppressWarnings("NullAway.Init") // by the extension
        private FakeModelStudio inner;

        @Test
        void fillsTheFieldsOfBoth() {
            assertThat(inner).isNotNull().isSameAs(studio);
        }
    }
}
