package io.qwenterface.runtime.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
    private static byte[] image(String format, int width, int height) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file);
        return Arrays.copyOf(file.toByteArray(), Math.min(file.size(), MediaFormat.HEAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp"})
    void isReadFromTheFirstBytes(String format) throws Exception {
        assertThat(ImageSize.of(image(format, 20, 10))).isEqualTo(new ImageSize(20, 10));
        assertThat(ImageSize.of(image(format, 3, 700))).isEqualTo(new ImageSize(3, 700));
    }

    @Test
    void isUnknownWhereTheFirstBytesDoNotTell() throws Exception {
        assertThat(ImageSize.of(image("jpeg", 20, 10))).isNull();
        for (int length : new int[] {0, 5, 23}) {
            assertThat(ImageSize.of(Arrays.copyOf(image("png", 20, 10), length)))
                    .isNull();
        }
        assertThat(ImageSize.of(Arrays.copyOf(image("gif", 20, 10), 9))).isNull();
        assertThat(ImageSize.of(Arrays.copyOf(image("bmp", 20, 10), 25))).isNull();
    }

    @Test
    void knowsWhatTheServiceTakes() {
        assertThat(new ImageSize(10, 10).problem()).isNull();
        assertThat(new ImageSize(2000, 10).problem()).isNull();
        assertThat(new ImageSize(9, 10).problem())
                .isEqualTo("is 9 x 10 pixels; the service takes images of at least 10 a side");
        assertThat(new ImageSize(10, 2001).problem())
                .isEqualTo("is 10 x 2001 pixels; the service takes images of at most 200 : 1");
    }
}
