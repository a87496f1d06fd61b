package io.qwenterface.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenObjectTest {
    @Test
    void noticesEveryNameThatComesAgainAndNoOther() {
        Random random = new Random(1);
        OpenObject object = OpenObject.none();
        for (int round = 0; round < 200; round++) {
            object = object.enter(false);
            Set<String> names = new HashSet<>();
            int range = 1 + random.nextInt(500);
            for (int i = 0; i < 100; i++) {
                String name = "name" + random.nextInt(range);
                assertThat(object.add(name)).as("round %d, %s", round, name).isEqualTo(names.add(name));
            }
            object = object.leave();
        }
    }

    @Test
    void keepsLevelsApart() {
        OpenObject outer = OpenObject.none().enter(true);
        assertThat(outer.add("a")).isTrue();
        OpenObject inner = outer.enter(false);
        assertThat(inner.add("a")).isTrue();
        assertThat(inner.isAlone()).isFalse();
        inner.skippedField();
        assertThat(inner.isForeign()).isTrue();
        assertThat(inner.leave()).isSameAs(outer);
        assertThat(outer.isAlone()).isTrue();
        assertThat(outer.isForeign()).isFalse();
        assertThat(outer.add("a")).isFalse();
        assertThat(outer.enter(true).add("a")).isTrue();
    }

    @Test
    void doesNotCountAFieldThatWasOfUseAsSkipped() {
        OpenObject object = OpenObject.none().enter(false);
        object.usedField();
        object.add("type");
        object.skippedField();
        assertThat(object.isForeign()).isFalse();
    }

    @Test
    void isNotForeignWithoutFields() {
        assertThat(OpenObject.none().enter(false).isForeign()).isFalse();
    }
}
