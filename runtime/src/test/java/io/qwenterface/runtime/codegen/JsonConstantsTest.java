package io.qwenterface.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonConstantsTest {
    enum State {
        OPEN,
        ON_HOLD,
        ONHOLD,
        ERLEDIGT
    }

    private static final JsonConstants<State> STATES = JsonConstants.of(State.values());

    @Test
    void namesConstantsAsInJavaUnlessRenamed() {
        JsonConstants<State> renamed = STATES.rename(State.OPEN, "new");
        assertThat(renamed.name(State.OPEN)).isEqualTo("new");
        assertThat(renamed.names()).containsExactly("new", "ON_HOLD", "ONHOLD", "ERLEDIGT");
        assertThat(renamed.named("new")).isEqualTo(State.OPEN);
        assertThat(renamed.named("OPEN")).isNull();
        assertThat(STATES.named("OPEN")).isEqualTo(State.OPEN);
        assertThat(STATES.named("new")).isNull();
    }

    @Test
    void recognisesANameByItsLettersAndDigits() {
        assertThat(STATES.resembling("Open!")).isEqualTo(State.OPEN);
        assertThat(STATES.resembling("erledigt")).isEqualTo(State.ERLEDIGT);
        assertThat(STATES.rename(State.OPEN, "brand-new").resembling("Brand new"))
                .isEqualTo(State.OPEN);
        assertThat(STATES.rename(State.OPEN, "brand-new").resembling("open")).isEqualTo(State.OPEN);
    }

    @Test
    void recognisesNothingWhereTwoConstantsWouldDo() {
        assertThat(STATES.resembling("on hold")).isNull();
        assertThat(STATES.resembling("opened")).isNull();
        assertThat(STATES.resembling("…")).isNull();
    }
}
