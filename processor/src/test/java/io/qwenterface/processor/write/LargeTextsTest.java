package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that are longer than a constant of a class file can be, 65,535 bytes, sent over HTTP. A prompt in an annotation
 * cannot be: javac refuses it before we see it.
 */
@Timeout(60)
class LargeTextsTest {
    private static final String LINE = "It is \"dark\" in here, 中文, {so} to speak.\n";
    private static final String LONG = LINE.repeat(4_000);

    private static final String CONSTANTS = """
            package com.acme;

            interface Texts {
              String K1 = "%s";
              String K8 = K1 + K1 + K1 + K1 + K1 + K1 + K1 + K1;
              String K40 = K8 + K8 + K8 + K8 + K8;
            }
            """.formatted("0123456789abcdef".repeat(64));

    @TempDir
    private Path resources;

    private LiveClient withPrompt(String name, byte[] prompt) throws IOException {
        Files.write(resources.resolve(name), prompt);
        return LiveClient.of(UserProject.of("""
                        package com.acme;

                        import io.qwenterface.QwenModel;
                        import io.qwenterface.User;

                        @QwenModel("qwen-plus")
                        public interface Desk {
                          @User(resource = "%s")
                          String answer(String question);
                        }
                        """.formatted(name)).options("-Aqwenterface.resources=" + resources));
    }

    @Test
    void sendsALongPromptFromAFile() throws IOException {
        String prompt = LONG + "{{question}}\n" + LONG;
        assertThat(prompt.length()).isGreaterThan(2 * 65_535);
        try (LiveClient desk =
                withPrompt("long.txt", prompt.getBytes(StandardCharsets.UTF_8)).answers("Yes.")) {
            assertThat(desk.call("answer", "Is it on?")).isEqualTo("Yes.");
            assertThat(desk.message("user")).isEqualTo(LONG + "Is it on?\n" + LONG);
        }
    }

    @Test
    void leavesTheByteOrderMarkOfAFileOut() throws IOException {
        byte[] prompt = "\uFEFF{{question}} Answer in one word.".getBytes(StandardCharsets.UTF_8);
        try (LiveClient desk = withPrompt("marked.txt", prompt).answers("Yes.")) {
            desk.call("answer", "Is it on?");
            assertThat(desk.message("user")).isEqualTo("Is it on? Answer in one word.");
        }
    }

    @Test
    void asksForAnAnswerOfALongSchema() {
        UserProject project = UserProject.of("""
                        package com.acme;

                        import io.qwenterface.Description;
                        import io.qwenterface.QwenModel;

                        @QwenModel("qwen-plus")
                        public interface Desk {
                          Triage triage(String ticket);

                          record Triage(@Description(Texts.K40) String queue, @Description(Texts.K40) String summary) {}
                        }
                        """).source(CONSTANTS);
        try (LiveClient desk = LiveClient.of(project).answers("{\"queue\":\"a\",\"summary\":\"b\"}")) {
            assertThat(desk.call("triage", "Help!")).hasToString("Triage[queue=a, summary=b]");
            assertThat(desk.message("system").length()).isGreaterThan(2 * 40 * 1_024);
        }
    }
}
