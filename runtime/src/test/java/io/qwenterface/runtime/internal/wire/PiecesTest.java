package io.qwenterface.runtime.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static List<String> fresh(Pieces pieces, String... texts) {
        List<String> fresh = new ArrayList<>();
        for (String text : texts) {
            fresh.add(pieces.add(text));
        }
        fresh.add(pieces.rest());
        return fresh;
    }

    @Test
    void passesOnPiecesThatDoNotRepeat() {
        Pieces pieces = Pieces.perhapsRepeating();
        assertThat(fresh(pieces, "You ", "said ", "42")).containsExactly("You ", "said ", "42", "");
        assertThat(pieces).hasToString("You said 42");
    }

    @Test
    void takesTheNewPartOfPiecesThatRepeat() {
        Pieces pieces = Pieces.perhapsRepeating();
        assertThat(fresh(pieces, "You", "You said", "You said 42", "You said 42"))
                .containsExactly("You", "", " said 42", "", "");
        assertThat(pieces).hasToString("You said 42");
    }

    @Test
    void losesNothingWhenTheSecondPieceOnlyLooksRepeated() {
        Pieces pieces = Pieces.perhapsRepeating();
        assertThat(fresh(pieces, "1", "10", "11", "")).containsExactly("1", "", "1011", "", "");
        assertThat(pieces).hasToString("11011");
    }

    @Test
    void losesNothingWhenTheStreamEndsUndecided() {
        Pieces pieces = Pieces.perhapsRepeating();
        assertThat(fresh(pieces, "1", "10")).containsExactly("1", "", "10");
        assertThat(pieces).hasToString("110");
    }

    @Test
    void keepsEqualPieces() {
        Pieces pieces = Pieces.perhapsRepeating();
        assertThat(fresh(pieces, "ha", "ha", "ha")).containsExactly("ha", "ha", "ha", "");
        assertThat(pieces).hasToString("hahaha");
    }

    @Test
    void believesAProtocolThatNeverRepeats() {
        Pieces pieces = Pieces.incremental();
        assertThat(fresh(pieces, "1", "10", "101")).containsExactly("1", "10", "101", "");
    }
}
