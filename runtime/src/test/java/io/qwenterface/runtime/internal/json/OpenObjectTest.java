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
            object = object.enter(false, false);
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
        OpenObject outer = OpenObject.none().enter(true, false);
        assertThat(outer.add("a")).isTrue();
        OpenObject inner = outer.enter(false, true);
        assertThat(inner.add("a")).isTrue();
        assertThat(inner.isAlone()).isFalse();
        inner.skippedField();
        assertThat(inner.isForeign()).isTrue();
        assertThat(inner.leave()).isSameAs(outer);
        assertThat(outer.isAlone()).isTrue();
        assertThat(outer.isForeign()).isFalse();
        assertThat(outer.add("a")).isFalse();
        assertThat(outer.enter(true, false).add("a")).isTrue();
    }

    @Test
    void doesNotCountAFieldThatWasOfUseAsSkipped() {
        OpenObject object = OpenObject.none().enter(false, false);
        object.usedField();
        object.add("type");
        object.skippedField();
        assertThat(object.isForeign()).isFalse();
    }

    @Test
    void isForeignOnlyWhereDoubtful() {
        OpenObject outermost = OpenObject.none().enter(false, false);
        for (boolean doubtful : new boolean[] {true, false}) {
            OpenObject object = outermost.enter(false, doubtful);
            object.add("a");
            object.skippedField();
            assertThat(object.isForeign()).isEqualTo(doubtful);
            object.add("b");
            assertThat(object.isForeign()).isFalse();
        }
        outermost.add("a");
        outermost.skippedField();
        assertThat(outermost.isForeign()).isTrue();
    }

    @Test
    void isNotForeignWithoutFields() {
        assertThat(OpenObject.none().enter(false, false).isForeign()).isFalse();
    }
}
