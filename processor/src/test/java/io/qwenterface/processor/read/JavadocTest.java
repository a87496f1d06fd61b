package io.qwenterface.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavadocTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How soon. Really.|How soon.",
                "How soon, e.g. now|How soon, e.g.",
                "什么时候。马上|什么时候。",
                "Version 1.2 of it|Version 1.2 of it",
                "Soon!  Now|Soon!",
            })
    void firstSentenceEndsWhereASentenceEnds(String comment, String expected) {
        assertThat(new Javadoc(comment).firstSentence()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The {@code queue}|The queue",
                "The {@link Queue}|The Queue",
                "The {@link Queue#name}|The Queue.name",
                "The {@link #name}|The name",
                "The {@link Queue#name(String, int)}|The Queue.name(String, int)",
                "The {@linkplain Queue the queue}|The the queue",
                "<p>One <b>bold</b>&nbsp;word &amp; more|One bold word & more",
                "A {@code List<String>}|A List<String>",
                "a {@literal <b>} c|a <b> c",
            })
    void markupBecomesText(String comment, String expected) {
        assertThat(new Javadoc(comment).text()).contains(expected);
    }

    @Test
    void paramTagsAreFoundByName() {
        Javadoc javadoc = new Javadoc(
                " A triage.\n\n @param <T> the type\n @param queue who\n     answers\n @param due when\n @since 1\n");

        assertThat(javadoc.text()).contains("A triage.");
        assertThat(javadoc.param("queue")).contains("who answers");
        assertThat(javadoc.param("due")).contains("when");
        assertThat(javadoc.param("other")).isEmpty();
    }

    @Test
    void blankCommentSaysNothing() {
        assertThat(new Javadoc(" \n @since 1").text()).isEmpty();
        assertThat(new Javadoc("{@inheritDoc}").firstSentence()).isEmpty();
    }
}
