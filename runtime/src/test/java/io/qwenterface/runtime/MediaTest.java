package io.qwenterface.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qwenterface.Transport;
import io.qwenterface.runtime.codegen.MediaSlot;
import io.qwenterface.runtime.codegen.Prompt;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.codegen.PromptTemplate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images, videos and sound, from the argument to the bytes that are sent. */
@Timeout(60)
class MediaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] PNG = latin("\u0089PNG\r\n\u001a\n and the rest");
    private static final byte[] WAV = latin("RIFF????WAVEfmt ");
    private static final int MOST = 10_485_760;

    private static final PromptSpec SPEC =
            PromptSpec.named("Desk.look").model("qwen3.5-plus").system("Be brief.");
    private static final PromptSpec NATIVE = SPEC.transport(Transport.DASHSCOPE).multimodalPath();
    private static final PromptTemplate FIRST = PromptTemplate.of("", "What is this?");

    @TempDir
    Path folder;

    private Service service;

    @BeforeEach
    void start() throws Exception {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static Prompt prompt(Media medium) {
        return SPEC.user(FIRST.fillWithMedia(MediaSlot.image("photo").of(medium)));
    }

    private String send(Prompt prompt) throws Exception {
        service.answer(
                200,
                prompt.spec().transport() == Transport.DASHSCOPE
                        ? "{\"output\":{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":[{\"text\":\"A cat.\"}]}}]},\"request_id\":\"r-1\"}"
                        : Service.openAi("A cat."));
        try (QwenClient client = service.client()) {
            assertThat(client.complete(prompt)).isEqualTo("A cat.");
        }
        return service.request().getBody().utf8();
    }

    private JsonNode content(Prompt prompt) throws Exception {
        JsonNode body = JSON.readTree(send(prompt));
        JsonNode messages = body.has("input") ? body.at("/input/messages") : body.at("/messages");
        return messages.get(messages.size() - 1).path("content");
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private void refuses(Media medium, MediaSlot slot, String message) {
        try (QwenClient client = service.client()) {
            Prompt prompt = SPEC.user(FIRST.fillWithMedia(slot.of(medium)));
            assertThatThrownBy(() -> client.complete(prompt))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(message);
        }
        assertThat(service.server.getRequestCount()).isZero();
    }

    @Test
    void sendsAFileAsADataUriOfItsOwnType() throws Exception {
        assertThat(content(prompt(Media.of(file("photo.bin", PNG)))))
                .isEqualTo(json("[{'type':'image_url','image_url':{'url':'data:image/png;base64," + base64(PNG)
                        + "'}},{'type':'text','text':'What is this?'}]"));
    }

    @Test
    void sendsTheSameNatively() throws Exception {
        assertThat(content(NATIVE.user(FIRST.fillWithMedia(
                        MediaSlot.image("photo").minPixels(70_000).of(PNG)))))
                .isEqualTo(json("[{'image':'data:image/png;base64," + base64(PNG)
                        + "','min_pixels':70000},{'text':'What is this?'}]"));
    }

    @Test
    void leavesTheOtherMessagesAsTheyAre() throws Exception {
        String body = send(prompt(Media.of(PNG)));
        assertThat(body).contains("{\"role\":\"system\",\"content\":\"Be brief.\"}");
    }

    @ParameterizedTest
    @CsvSource({"1, AA==", "2, AAA=", "3, AAAA", "49151, AAA=", "49152, AAAA", "49153, AA==", "98304, AAAA"})
    void encodesAFileInPiecesAsIfAtOnce(int size, String end) throws Exception {
        byte[] content = new byte[size];
        Media medium = Media.of(file("photo", content), "image/x-raw");
        assertThat(content(prompt(medium)).at("/0/image_url/url").textValue())
                .isEqualTo("data:image/x-raw;base64," + base64(content))
                .endsWith(end);
    }

    @Test
    void putsPartsWhereThePromptHasThem() throws Exception {
        PromptTemplate template = PromptTemplate.of("Compare ", " with ", ", ", ".");
        MediaSlot before = MediaSlot.image("before");
        MediaSlot after = MediaSlot.image("after").maxPixels(80_000);
        Prompt prompt = SPEC.user(template.fillWithMedia(
                before.of(URI.create("https://example.com/a.png")),
                after.of(URI.create("https://example.com/b.png")),
                "\"briefly\""));
        assertThat(content(prompt)).isEqualTo(JSON.readTree("""
                        [{"type":"text","text":"Compare "},
                         {"type":"image_url","image_url":{"url":"https://example.com/a.png"}},
                         {"type":"text","text":" with "},
                         {"type":"image_url","image_url":{"url":"https://example.com/b.png"},"max_pixels":80000},
                         {"type":"text","text":", \\"briefly\\"."}]
                        """));
        assertThat(prompt.user()).hasToString("Compare [image] with [image], \"briefly\".");
    }

    @Test
    void leavesOutBlankTextsAndAbsentMedia() throws Exception {
        PromptTemplate template = PromptTemplate.of("", " ", "\n", "", "");
        MediaSlot slot = MediaSlot.image("photo");
        JsonNode content = content(SPEC.user(template.fillWithMedia(
                slot.of(URI.create("https://example.com/a.png")), slot.of((Path) null), "", slot.of(PNG))));
        assertThat(content).hasSize(2);
        assertThat(content.findValuesAsText("type")).containsExactly("image_url", "image_url");
    }

    @Test
    void sendsEveryElementOfAList() throws Exception {
        List<Object> all = List.of(PNG, file("b", PNG), Media.of(PNG), URI.create("oss://bucket/c.png"));
        JsonNode content =
                content(SPEC.user(FIRST.fillWithMedia(MediaSlot.image("photos").ofAll(all))));
        assertThat(content).hasSize(5);
        assertThat(content.at("/3/image_url/url").textValue()).isEqualTo("oss://bucket/c.png");
    }

    @Test
    void refusesAListWithNull() {
        assertThatThrownBy(() -> MediaSlot.image("photos").ofAll(Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("photos holds null");
    }

    @Test
    void announcesTemporaryFilesAndNothingElse() throws Exception {
        for (URI address : List.of(URI.create("oss://bucket/a.png"), URI.create("https://example.com/a.png"))) {
            service.answer("A cat.");
            try (QwenClient client = service.client()) {
                client.complete(prompt(Media.of(address)));
            }
            RecordedRequest request = service.request();
            assertThat(request.getHeaders().get("X-DashScope-OssResourceResolve"))
                    .isEqualTo(address.getScheme().equals("oss") ? "enable" : null);
            assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer sk-test");
        }
    }

    @Test
    void matchesTheFixtures() throws Exception {
        PromptSpec spec = PromptSpec.named("Desk.look");
        assertThat(body(
                        spec.model("qwen3.5-plus"),
                        MediaSlot.image("photo"),
                        "/image_url/url",
                        "openai-chat/request-image.json"))
                .isEqualTo(Fixtures.json("openai-chat/request-image.json"));
        assertThat(body(
                        spec.model("qwen3-vl-plus"),
                        MediaSlot.video("clip").fps(2).totalPixels(134_217_728),
                        "/video_url/url",
                        "openai-chat/request-video-url.json"))
                .isEqualTo(Fixtures.json("openai-chat/request-video-url.json"));
    }

    private JsonNode body(PromptSpec spec, MediaSlot slot, String address, String fixture) throws Exception {
        JsonNode expected = Fixtures.json(fixture);
        String text = expected.at("/messages/0/content/1/text").textValue();
        URI uri = URI.create(expected.at("/messages/0/content/0" + address).textValue());
        return JSON.readTree(send(spec.user(PromptTemplate.of("", text).fillWithMedia(slot.of(uri)))));
    }

    @Test
    void sendsFramesAsOneVideo() throws Exception {
        List<URI> frames = new ArrayList<>();
        JsonNode fixture = Fixtures.json("openai-chat/request-video-frames.json");
        fixture.at("/messages/0/content/0/video").forEach(frame -> frames.add(URI.create(frame.textValue())));
        PromptTemplate template = PromptTemplate.of("", "What happens in this video?");
        assertThat(content(SPEC.user(
                        template.fillWithMedia(MediaSlot.frames("frames").fps(2).ofAll(frames)))))
                .isEqualTo(fixture.at("/messages/0/content"));
        assertThat(content(NATIVE.user(
                        template.fillWithMedia(MediaSlot.frames("frames").ofAll(frames)))))
                .isEqualTo(json("[{'video':['https://example.com/f1.jpg','https://example.com/f2.jpg',"
                        + "'https://example.com/f3.jpg','https://example.com/f4.jpg']},"
                        + "{'text':'What happens in this video?'}]"));
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "512, true", "513, false"})
    void refusesVideosOfTooFewOrTooManyFrames(int frames, boolean sent) throws Exception {
        MediaSlot slot = MediaSlot.frames("frames");
        Prompt prompt = SPEC.user(
                FIRST.fillWithMedia(slot.ofAll(Collections.nCopies(frames, URI.create("https://example.com/f.jpg")))));
        if (sent) {
            assertThat(content(prompt).at("/0/video")).hasSize(frames);
            return;
        }
        try (QwenClient client = service.client()) {
            assertThatThrownBy(() -> client.complete(prompt))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("Desk.look: frames holds " + frames + " frames; the service takes a video of 4 to 512");
        }
    }

    @Test
    void namesTheFormatOfSoundWhereItIsKnown() throws Exception {
        MediaSlot slot = MediaSlot.audio("call");
        assertThat(content(SPEC.user(FIRST.fillWithMedia(slot.of(WAV)))).path(0))
                .isEqualTo(json("{'type':'input_audio','input_audio':{'data':'data:audio/wav;base64," + base64(WAV)
                        + "','format':'wav'}}"));
        assertThat(format(slot, "https://example.com/a.MP3?x=1.wav")).isEqualTo("mp3");
        assertThat(format(slot, "https://example.com/a")).isNull();
        assertThat(format(slot, "https://example.com/a.png")).isNull();
        assertThat(format(slot.format("amr"), "https://example.com/a.mp3")).isEqualTo("amr");
    }

    private String format(MediaSlot slot, String address) throws Exception {
        return content(SPEC.user(FIRST.fillWithMedia(slot.of(URI.create(address)))))
                .at("/0/input_audio/format")
                .textValue();
    }

    @Test
    void asksForHighResolutionBesideTheMessages() throws Exception {
        Prompt prompt = SPEC.highResolutionImages()
                .user(FIRST.fillWithMedia(MediaSlot.image("photo").of(PNG)));
        assertThat(JSON.readTree(send(prompt)).path("vl_high_resolution_images").booleanValue())
                .isTrue();
        Prompt natively = NATIVE.highResolutionImages()
                .user(FIRST.fillWithMedia(MediaSlot.image("photo").of(PNG)));
        assertThat(JSON.readTree(send(natively))
                        .at("/parameters/vl_high_resolution_images")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = folder.resolve("missing.png");
        refuses(Media.of(missing), MediaSlot.image("photo"), "Desk.look: photo: there is no file " + missing);
    }

    @Test
    void refusesAFolder() {
        refuses(Media.of(folder), MediaSlot.image("photo"), "Desk.look: photo: " + folder + " is not a file");
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        Path empty = file("empty.png", new byte[0]);
        refuses(Media.of(empty), MediaSlot.image("photo"), "Desk.look: photo: " + empty + " is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, ''",
        "9, 10, at least 10 a side",
        "10, 9, at least 10 a side",
        "10, 2000, ''",
        "2001, 10, at most 200 : 1",
        "10, 2001, at most 200 : 1",
    })
    void refusesImagesTooSmallOrTooLong(int width, int height, String problem) throws Exception {
        byte[] png = latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0" + (char) (width >> 8) + (char) (width & 0xff)
                + "\0\0" + (char) (height >> 8) + (char) (height & 0xff) + " and the rest");
        if (problem.isEmpty()) {
            assertThat(send(prompt(Media.of(png)))).contains(base64(png));
        } else {
            refuses(
                    Media.of(png),
                    MediaSlot.image("photo"),
                    "Desk.look: photo: the content is " + width + " x " + height
                            + " pixels; the service takes images of " + problem);
        }
    }

    @Test
    void refusesAFileOfAnotherKind() throws Exception {
        Path sound = file("photo.png", WAV);
        refuses(
                Media.of(sound),
                MediaSlot.image("photo"),
                "Desk.look: photo: " + sound + " is audio/wav, but should be an image");
        refuses(
                Media.of(PNG, "image/png"),
                MediaSlot.audio("call"),
                "Desk.look: call: the content is given as image/png, but should be sound");
    }

    @Test
    void refusesAFormatNobodyKnowsAndSaysWhatToDo() throws Exception {
        Path text = file("photo.png", latin("no image at all"));
        refuses(
                Media.of(text),
                MediaSlot.image("photo"),
                "Desk.look: photo: " + text
                        + " is in none of the formats known for an image: png, jpeg, gif, webp, bmp,"
                        + " tiff, heic. If the model reads it, name its type: Media.of(…, \"image/…\").");
    }

    @Test
    void takesAsMuchAsTheServiceDoesAndNoMore() throws Exception {
        int head = "data:image/png;base64,".length();
        byte[] most = new byte[(MOST - head) / 4 * 3];
        byte[] more = new byte[most.length + 1];
        System.arraycopy(PNG, 0, most, 0, PNG.length);
        System.arraycopy(PNG, 0, more, 0, PNG.length);
        refuses(
                Media.of(file("more.png", more)),
                MediaSlot.image("photo"),
                "Desk.look: photo: " + folder.resolve("more.png") + " has " + more.length + " bytes; the service takes"
                        + " 7864320 inside of a request, less the media type. Give an address that the service can fetch.");
        String url = content(prompt(Media.of(file("most.png", most))))
                .at("/0/image_url/url")
                .textValue();
        assertThat(url.length()).isBetween(MOST - 4, MOST);
    }

    @Test
    void doesNotReadAFileThatIsFarTooBig() throws Exception {
        Path huge = folder.resolve("huge.mp4");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        refuses(
                Media.of(huge),
                MediaSlot.video("clip"),
                "Desk.look: clip: " + huge
                        + " has 5368709120 bytes; the service takes 7864320 inside of a request, less"
                        + " the media type. Give an address that the service can fetch.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.com/a.png | is an address of the scheme ftp, which the service does not fetch. Give one of"
                        + " http, https or oss, or a Path.",
                "photo.png | is an address without a scheme, which the service does not fetch. Give one of http, https or"
                        + " oss, or a Path.",
                "https:photo.png | is an address without a host",
            })
    void refusesAddressesThatNobodyFetches(URI address, String problem) {
        refuses(Media.of(address), MediaSlot.image("photo"), "Desk.look: photo: " + problem);
    }

    @Test
    void readsAnAddressOfAFileLikeAPath() throws Exception {
        assertThat(content(prompt(Media.of(file("photo", PNG).toUri())))
                        .at("/0/image_url/url")
                        .textValue())
                .startsWith("data:image/png;base64,");
    }

    @Test
    void namesTheElementAtFault() {
        Path missing = folder.resolve("missing.png");
        try (QwenClient client = service.client()) {
            Prompt prompt =
                    SPEC.user(FIRST.fillWithMedia(MediaSlot.image("photos").ofAll(List.of(Media.of(PNG), missing))));
            assertThatThrownBy(() -> client.complete(prompt))
                    .hasMessage("Desk.look: photos[1]: there is no file " + missing);
        }
    }

    @Test
    void refusesACallWithNothingToSend() {
        try (QwenClient client = service.client()) {
            Prompt prompt = SPEC.user(PromptTemplate.of("", "")
                    .fillWithMedia(MediaSlot.image("photos").ofAll(List.of())));
            assertThatThrownBy(() -> client.complete(prompt))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage("Desk.look: there is nothing to send, neither a text nor one of photos");
        }
    }

    @Test
    void tellsFuturesStreamsAndListenersOfAFileThatIsNotThere() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        CallListener listener = new CallListener() {
            @Override
            public void failed(Call call, QwenException failure, Duration took) {
                failures.incrementAndGet();
            }
        };
        Prompt prompt = prompt(Media.of(folder.resolve("missing.png")));
        try (QwenClient client = service.client(service.builder().listener(listener))) {
            assertThatThrownBy(() -> client.completeAsync(prompt).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ConfigurationException.class);
            assertThat(Collected.allOf(client.stream(prompt)).failure())
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("there is no file");
        }
        assertThat(failures).hasValue(2);
        assertThat(service.server.getRequestCount()).isZero();
    }

    @Test
    void readsAFileOnceForAllCalls() throws Exception {
        Path photo = file("photo.png", PNG);
        Media medium = Media.of(photo);
        String first = send(prompt(medium));
        Files.delete(photo);
        assertThat(send(prompt(medium))).isEqualTo(first);
    }

    @Test
    void keepsItsContentWhateverBecomesOfTheArray() throws Exception {
        byte[] content = PNG.clone();
        Media medium = Media.of(content);
        content[0] = 0;
        assertThat(send(prompt(medium))).contains(base64(PNG));
    }

    @Test
    void keepsTheTextOfATurnAndAMarkForItsImages() throws Exception {
        Conversation conversation = Conversation.inMemory();
        send(prompt(Media.of(PNG)).conversation(conversation));
        assertThat(conversation.messages())
                .containsExactly(Message.user("[image]What is this?"), Message.assistant("A cat."));
        String second =
                send(prompt(Media.of(URI.create("https://example.com/b.png"))).conversation(conversation));
        assertThat(second)
                .endsWith("{\"role\":\"user\",\"content\":\"[image]What is this?\"},"
                        + "{\"role\":\"assistant\",\"content\":\"A cat.\"},"
                        + "{\"role\":\"user\",\"content\":[{\"type\":\"image_url\",\"image_url\":{\"url\":"
                        + "\"https://example.com/b.png\"}},{\"type\":\"text\",\"text\":\"What is this?\"}]}]}");
    }

    @Test
    void showsNeitherContentNorSignature() {
        assertThat(Media.of(PNG)).hasToString("Media[content]");
        assertThat(Media.of(Path.of("photo.png"))).hasToString("Media[photo.png]");
        assertThat(Media.of(URI.create("https://example.com/a.png?Signature=secret")))
                .hasToString("Media[https://example.com/a.png]");
        assertThat(Media.of(URI.create("data:image/png;base64,AAAA"))).hasToString("Media[data:…]");
    }

    @ParameterizedTest
    @CsvSource({"png", "image/", "/png", "image/png;base64", "'image/\"png'"})
    void refusesWhatIsNoMediaType(String type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Media.of(PNG, type))
                .withMessage("\"" + type + "\" is no media type; write one such as image/png");
    }
}
