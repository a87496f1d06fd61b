package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.testkit.Http.Got;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service takes of images, videos and sound. Each refused part differs from an accepted one in one thing. */
@ExtendWith(QwenterfaceExtension.class)
class MediaRulesTest {
    private static final String MODAL = "The item of content should be a message of a certain modal.";
    private static final String ADDRESS =
            "The provided URL does not appear to be valid. Ensure it is correctly formatted.";
    private static final String OK = "ok";

    @SuppressWarnings("NullAway.Init") // by the extension
    private FakeModelStudio studio;

    private String chat(String model, String part, String... headers) {
        return said(Http.post(
                studio,
                Http.CHAT,
                "{'model':'" + model + "','messages':[{'role':'user','content':[" + part
                        + ",{'type':'text','text':'Hi'}]}]}",
                headers));
    }

    private String natively(String model, String item) {
        return said(Http.post(
                studio,
                Http.MULTIMODAL,
                "{'model':'" + model + "','input':{'messages':[{'role':'user','content':[" + item
                        + ",{'text':'Hi'}]}]},'parameters':{'result_format':'message','incremental_output':true}}"));
    }

    private static String said(Got got) {
        if (got.status() == 200) {
            return OK;
        }
        String message = got.json().has("error")
                ? got.json().at("/error/message").asText()
                : got.json().path("message").asText();
        return message.replace("<400> InternalError.Algo.InvalidParameter: ", "");
    }

    private static String image(String url) {
        return "{'type':'image_url','image_url':{'url':'" + url + "'}}";
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a.png, true",
        "http://example.com/a.png, true",
        "'data:image/png;base64,AAAA', true",
        "'data:image/png;base64,AA==', true",
        "'data:image/png;base64,A A=', false",
        "'data:image/png,AAAA', false",
        "a.png, false",
        "ftp://example.com/a.png, false",
        "file:///a.png, false",
    })
    void fetchesAddressesAndReadsDataUris(String url, boolean taken) {
        assertThat(chat("qwen3-vl-plus", image(url))).isEqualTo(taken ? OK : ADDRESS);
        assertThat(natively("qwen3-vl-plus", "{'image':'" + url + "'}")).isEqualTo(taken ? OK : ADDRESS);
    }

    @Test
    void wantsTemporaryFilesAnnounced() {
        assertThat(chat("qwen3-vl-plus", image("oss://bucket/a.png"))).isEqualTo(ADDRESS);
        assertThat(chat("qwen3-vl-plus", image("oss://bucket/a.png"), "X-DashScope-OssResourceResolve", "enable"))
                .isEqualTo(OK);
    }

    @Test
    void takesDataUrisOfSomeSize() {
        String head = "data:image/png;base64,";
        String most = head + "A".repeat(10_485_760 - head.length());
        assertThat(chat("qwen3-vl-plus", image(most))).isEqualTo(OK);
        assertThat(chat("qwen3-vl-plus", image(most + "A")))
                .isEqualTo("Exceeded limit on max bytes per data-uri item : 10485760");
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "512, true", "513, false"})
    void takesVideosOfSomeFrames(int frames, boolean taken) {
        String video = "'video':[" + String.join(",", Collections.nCopies(frames, "'https://example.com/f.jpg'")) + "]";
        String refusal = "The video modality input does not meet the requirements because: the range of sequence images"
                + " shoule be (4, 512)./(4,80).";
        assertThat(chat("qwen3-vl-plus", "{'type':'video'," + video + "}")).isEqualTo(taken ? OK : refusal);
        assertThat(natively("qwen3-vl-plus", "{" + video + "}")).isEqualTo(taken ? OK : refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "fps, 0.1, ok",
        "fps, 10, ok",
        "fps, 0.09, 'Range of fps should be [0.1, 10]'",
        "fps, 10.1, 'Range of fps should be [0.1, 10]'",
        "min_pixels, 4096, ok",
        "min_pixels, 4095, 'Range of min_pixels should be [4096, 2048000]'",
        "max_pixels, 2048000, ok",
        "max_pixels, 2048001, 'Range of max_pixels should be [4096, 2048000]'",
    })
    void knowsTheRangesOfVideos(String name, String value, String answer) {
        assertThat(natively("qwen3-vl-plus", "{'video':'https://example.com/a.mp4','" + name + "':" + value + "}"))
                .isEqualTo(answer);
    }

    @Test
    void wantsFewestPixelsBelowTheMost() {
        String image = "{'image':'https://example.com/a.png','max_pixels':70000,'min_pixels':";
        assertThat(natively("qwen3-vl-plus", image + "70000}")).isEqualTo(OK);
        assertThat(natively("qwen3-vl-plus", image + "70001}"))
                .isEqualTo("min_pixels should not be greater than max_pixels");
    }

    @Test
    void knowsWhichModelTakesWhat() {
        String audio = "{'type':'input_audio','input_audio':{'data':'https://example.com/a.wav','format':'wav'}}";
        String video = "{'type':'video_url','video_url':{'url':'https://example.com/a.mp4'}}";
        assertThat(chat("qwen3-vl-plus", audio)).isEqualTo(MODAL);
        assertThat(chat("qwen3.8-omni-flash", audio)).isEqualTo(OK);
        assertThat(chat("qwen-vl-ocr", video)).isEqualTo(MODAL);
        assertThat(chat("qwen-vl-ocr", image("https://example.com/a.png"))).isEqualTo(OK);
        assertThat(chat("qwen-plus", video)).isEqualTo("input content must be a string.");
    }
}
