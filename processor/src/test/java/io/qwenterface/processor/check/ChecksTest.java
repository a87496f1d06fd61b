package io.qwenterface.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.processor.model.OptionsModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksTest {
    private static final Checks CHECKS = new Checks(ModelCatalog.bundled());

    private static List<ProblemCode> codes(Clients client) {
        return CHECKS.check(client.build()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static List<String> whats(Clients client) {
        return CHECKS.check(client.build()).problems().stream()
                .map(Problem::what)
                .toList();
    }

    @Test
    void clientWithoutAProblemIsSound() {
        Verdict verdict = CHECKS.check(
                new Clients().method("summary", "{{ticket}}", "ticket").build());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.sound()).isPresent();
    }

    @Test
    void warningKeepsAClientSound() {
        Verdict verdict = CHECKS.check(new Clients()
                .model("qwen-pluss")
                .method("summary", "{{ticket}}", "ticket")
                .build());

        assertThat(verdict.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_MODEL);
        assertThat(verdict.sound()).isPresent();
    }

    @Test
    void errorKeepsAClientFromBeingSound() {
        Verdict verdict = CHECKS.check(
                new Clients().method("summary", "{{tickt}}", "ticket").build());

        assertThat(verdict.sound()).isEmpty();
    }

    @Test
    void mistakeThatMethodsShareIsToldOnce() {
        assertThat(codes(new Clients()
                        .model("qwen-pluss")
                        .method("summary", "{{ticket}}", "ticket")
                        .method("translation", "{{ticket}}", "ticket")))
                .containsExactly(ProblemCode.UNKNOWN_MODEL);
    }

    @Test
    void problemsComeInTheOrderOfTheSource() {
        assertThat(codes(new Clients()
                        .method("summary", "{{tone}} {{tickt}}", "tone", "ticket", "name")
                        .literal("sk-0123456789abcdef0123456789abcdef")
                        .model("qwen-pluss", 201)
                        .method("translation", "Translate", "ticket")))
                .containsExactly(
                        ProblemCode.API_KEY,
                        ProblemCode.UNKNOWN_PLACEHOLDER,
                        ProblemCode.UNUSED_PARAMETER,
                        ProblemCode.UNKNOWN_MODEL,
                        ProblemCode.UNUSED_PARAMETER);
    }

    @Test
    void warningIsSilencedOnTheInterface() {
        assertThat(codes(
                        new Clients().model("qwen-pluss").silenced("QWN101").method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
    }

    @Test
    void warningIsSilencedOnItsMethodOnly() {
        assertThat(codes(new Clients()
                        .model("qwen-pluss")
                        .methodSilenced("QWN101", "QWN102")
                        .method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
        assertThat(codes(new Clients()
                        .model("qwen-pluss")
                        .methodSilenced("QWN101")
                        .method("summary", "{{ticket}}", "ticket")
                        .methodSilenced()
                        .method("translation", "{{ticket}}", "ticket")))
                .containsExactly(ProblemCode.UNKNOWN_MODEL);
    }

    @Test
    void errorIsNeverSilenced() {
        assertThat(codes(new Clients().silenced("QWN201").method("summary", "{{tickt}}", "ticket")))
                .containsExactly(ProblemCode.UNKNOWN_PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{tickt}}", "{{document}}", "Summarise {{ticket", "Summarise {{ticket()}}"})
    void parameterOfAMistakeIsNotUnusedAsWell(String prompt) {
        assertThat(codes(new Clients().method("summary", prompt, "ticket")))
                .hasSize(1)
                .doesNotContain(ProblemCode.UNUSED_PARAMETER);
    }

    @Test
    void everyUnusedParameterIsNamed() {
        assertThat(whats(new Clients().method("summary", "{{b}} {{x_y}}", "a", "b", "c")))
                .containsExactly(
                        "{{x_y}} is not a parameter of summary(a, b, c)",
                        "parameter a is never used by the prompt of summary",
                        "parameter c is never used by the prompt of summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-0123456789abcdef0123456789abcdef",
                "key: sk-abcdefabcdefabcd1",
                "sk-sp-0123456789abcdef0123456789abcdef",
                "st-0123456789abcdef0123",
            })
    void keyIsFoundInAnyText(String text) {
        assertThat(codes(new Clients().literal(text).method("summary", "{{ticket}}", "ticket")))
                .containsExactly(ProblemCode.API_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-xxxxxxxxxxxxxxxxxxxxxxxx",
                "desk-1234567890123456789012",
                "sk-learn-for-classification-2026",
                "sk-short1",
                "a risk-based task-force",
            })
    void proseIsNoKey(String text) {
        assertThat(codes(new Clients().literal(text).method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FRANKFURT", "TOKYO"})
    void regionWithoutASharedHostNeedsAWorkspace(Region.Id region) {
        assertThat(codes(new Clients().silenced("QWN102").in(region).method("summary", "{{ticket}}", "ticket")))
                .containsExactly(ProblemCode.WORKSPACE_NEEDED);
        assertThat(codes(new Clients()
                        .silenced("QWN102")
                        .in(region)
                        .workspace("support")
                        .method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidAboutTheFinanceCloud() {
        assertThat(codes(new Clients()
                        .model("qwen-math-plus")
                        .in(Region.Id.FINANCE_CLOUD)
                        .method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidAboutModelsOfOnesOwn() {
        assertThat(codes(new Clients()
                        .model("acme-ft-7")
                        .custom()
                        .over(Transport.DASHSCOPE)
                        .method("summary", "{{ticket}}", "ticket")))
                .isEmpty();
    }

    @Test
    void customModelOverAnotherProtocolIsOneProblem() {
        assertThat(codes(new Clients()
                        .model("acme-ft-7")
                        .custom()
                        .over(Transport.OPENAI_RESPONSES)
                        .method("summary", "{{ticket}}", "ticket")))
                .containsExactly(ProblemCode.CUSTOM_MODEL_NEEDS_DASHSCOPE);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1.99, true", "2, false", "-0.01, false", "NaN, false", "Infinity, false"})
    void temperatureIsFromZeroToUnderTwo(double value, boolean sound) {
        assertThat(isSound(options(Optional.of(Clients.set(value, 6)), Optional.empty(), Optional.empty())))
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2147483647, true", "2147483648, false", "-1, false"})
    void seedIsWhatEverySourceAgreesOn(long value, boolean sound) {
        assertThat(isSound(options(Optional.empty(), Optional.of(Clients.set(value, 6)), Optional.empty())))
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"PT90S, true", "P1DT2H, true", "PT0.001S, true", "PT0S, false", "-PT1S, false", "1m, false", "'', false"
    })
    void timeoutIsADurationToWaitFor(String value, boolean sound) {
        assertThat(isSound(options(Optional.empty(), Optional.empty(), Optional.of(Clients.set(value, 6)))))
                .isEqualTo(sound);
    }

    private static OptionsModel options(
            Optional<Setting<Double>> temperature, Optional<Setting<Long>> seed, Optional<Setting<String>> timeout) {
        return new OptionsModel(
                temperature,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seed,
                List.of(),
                List.of(),
                Optional.empty(),
                timeout);
    }

    private static boolean isSound(OptionsModel options) {
        Clients client = new Clients().options(options).method("summary", "{{ticket}}", "ticket");
        return CHECKS.check(client.build()).sound().isPresent();
    }
}
