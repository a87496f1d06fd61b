package io.qwenterface.runtime.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFormatTest {
    private static String type(String start, MediaKind kind) {
        // In the table, so that it can be read: %xx for a byte.
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) == '%') {
                text.append((char) Integer.parseInt(start.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                text.append(start.charAt(i));
            }
        }
        MediaFormat format =
                MediaFormat.of(text.append("and so on").toString().getBytes(StandardCharsets.ISO_8859_1), kind);
        return format == null ? "none" : format.type();
    }

    @ParameterizedTest
    @CsvSource({
        "IMAGE, %89PNG%0d%0a%1a%0a, image/png",
        "IMAGE, %ff%d8%ff%e0, image/jpeg",
        "IMAGE, GIF89a, image/gif",
        "IMAGE, GIF87a, image/gif",
        "IMAGE, RIFF1234WEBPVP8, image/webp",
        "IMAGE, RIFF1234WAVEfmt, none",
        "IMAGE, BM1234%00%00%00%00, image/bmp",
        "IMAGE, BMW is a car, none",
        "IMAGE, II*%00, image/tiff",
        "IMAGE, MM%00*, image/tiff",
        "IMAGE, %00%00%00%18ftypheic, image/heic",
        "IMAGE, %00%00%00%18ftypmif1, image/heic",
        "IMAGE, %00%00%00%18ftypisom, none",
        "VIDEO, %00%00%00%18ftypheic, none",
        "VIDEO, %00%00%00%18ftypisom, video/mp4",
        "VIDEO, %00%00%00%18ftypnew1, video/mp4",
        "VIDEO, %00%00%00%18ftypM4V , video/mp4",
        "VIDEO, %00%00%00%18ftypM4A , none",
        "VIDEO, %00%00%00%18ftyp3gp4, video/3gpp",
        "VIDEO, %00%00%00%18ftypqt  , video/quicktime",
        "VIDEO, %00%00%00%18moovabcd, video/quicktime",
        "VIDEO, RIFF1234AVI LIST, video/x-msvideo",
        "VIDEO, %1aE%df%a3....matroska, video/x-matroska",
        "VIDEO, %1aE%df%a3....webm, video/webm",
        "VIDEO, FLV%01, video/x-flv",
        "VIDEO, %00%00%01%ba, video/mpeg",
        "AUDIO, RIFF1234WAVEfmt, audio/wav",
        "AUDIO, ID3%04, audio/mpeg",
        "AUDIO, %ff%fb%90, audio/mpeg",
        "AUDIO, %ff%f1P, audio/aac",
        "AUDIO, OggS, audio/ogg",
        "AUDIO, fLaC, audio/flac",
        "AUDIO, #!AMR, audio/amr",
        "AUDIO, %00%00%00%18ftypM4A , audio/mp4",
        "AUDIO, %00%00%00%18ftyp3gp4, audio/3gpp",
        "AUDIO, %89PNG%0d%0a%1a%0a, none",
    })
    void tellsAFormatByItsFirstBytes(MediaKind kind, String start, String type) {
        assertThat(type(start, kind)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void tellsTheImagesThatJavaWrites(String name) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), name, file))
                .isTrue();
        MediaFormat format = MediaFormat.of(file.toByteArray(), MediaKind.IMAGE);
        assertThat(format).isEqualTo(new MediaFormat(MediaKind.IMAGE, "image/" + name, name));
    }

    @Test
    void tellsTheSoundThatJavaWrites() throws Exception {
        AudioFormat pcm = new AudioFormat(8000, 16, 1, true, false);
        AudioInputStream silence = new AudioInputStream(new java.io.ByteArrayInputStream(new byte[1600]), pcm, 800);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AudioSystem.write(silence, AudioFileFormat.Type.WAVE, file);
        assertThat(MediaFormat.of(file.toByteArray(), MediaKind.AUDIO))
                .isEqualTo(new MediaFormat(MediaKind.AUDIO, "audio/wav", "wav"));
        assertThat(MediaFormat.ofAnyKind(file.toByteArray())).isNotNull();
    }

    @Test
    void knowsNothingOfTooFewBytes() {
        for (MediaKind kind : MediaKind.values()) {
            assertThat(MediaFormat.of(new byte[] {'R', 'I', 'F', 'F'}, kind)).isNull();
            assertThat(MediaFormat.of(new byte[0], kind)).isNull();
        }
    }

    @Test
    void namesFormatsByTypeOrEnding() {
        assertThat(MediaFormat.nameOf(MediaKind.AUDIO, "audio/mpeg")).isEqualTo("mp3");
        assertThat(MediaFormat.nameOf(MediaKind.AUDIO, "MP3")).isEqualTo("mp3");
        assertThat(MediaFormat.nameOf(MediaKind.AUDIO, "png")).isEmpty();
    }
}
