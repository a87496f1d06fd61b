package io.qwenterface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PixelBoundsTest {
    private static Model model(String id) {
        return ModelCatalog.bundled().find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "qwen3.5-plus, 65536, 16777216, 4096, 2048000",
        "qwen3.8-max, 65536, 16777216, 4096, 2048000",
        "qwen3-vl-flash, 65536, 16777216, 4096, 2048000",
        "qwen3.6-27b, 65536, 16777216, 4096, 2048000",
        "qwen3.5-omni-plus, 24576, 16777216, 4096, 2048000",
        "qwen3.8-omni-flash, 24576, 16777216, 4096, 2048000",
        "qwen-vl-max, 4096, 16777216, 4096, 2048000",
        "qvq-max, 3136, 12845056, 1, 602112",
    })
    void areThoseOfTheReferencesTable(String id, int leastImage, int mostImage, int leastFrame, int mostFrame) {
        assertThat(PixelBounds.ofImages(model(id))).contains(new PixelBounds(leastImage, mostImage));
        assertThat(PixelBounds.ofFrames(model(id))).contains(new PixelBounds(leastFrame, mostFrame));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwen3.9-plus", "qwen-vl-ocr", "qwen3.5-ocr", "qwen3-omni-flash", "qwen-vl-plus-latest"})
    void areUnknownWhereTheReferenceHasNoRow(String id) {
        assertThat(PixelBounds.ofImages(model(id))).isEmpty();
        assertThat(PixelBounds.ofFrames(model(id))).isEmpty();
    }

    @Test
    void knowsWhoWatchesVideos() {
        assertThat(model("qwen3.5-plus").video()).isEqualTo(Support.YES);
        assertThat(model("qwen-vl-ocr").video()).isEqualTo(Support.NO);
        assertThat(model("qwen-plus").video()).isEqualTo(Support.NO);
        assertThat(model("kimi-k2.5").video()).isEqualTo(Support.UNKNOWN);
    }
}
