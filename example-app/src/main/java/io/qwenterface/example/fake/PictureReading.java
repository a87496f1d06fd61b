package io.qwenterface.example.fake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What can be told of a picture without seeing: the description in its file, as for people who cannot see, or its size. */
final class PictureReading {
    private static final Pattern DATA = Pattern.compile("data:image/[a-z+.-]+;base64,([A-Za-z0-9+/=]+)");

    private PictureReading() {}

    /** Of the first picture in the body of a request. */
    static String of(String body) {
        Matcher data = DATA.matcher(body);
        if (!data.find()) {
            return "A picture elsewhere.";
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.group(1))))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? describe(readers.next(), in) : "A picture of a format I do not know.";
        } catch (IOException e) {
            return "A picture that is broken.";
        }
    }

    private static String describe(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            String description = description(reader.getImageMetadata(0));
            return description.isEmpty() ? looks(reader.read(0)) : description;
        } finally {
            reader.dispose();
        }
    }

    private static String description(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return "";
        }
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList texts = root.getElementsByTagName("TextEntry");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("keyword").equals("Description")) {
                return text.getAttribute("value");
            }
        }
        return "";
    }

    private static String looks(BufferedImage image) {
        long light = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                light += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
            }
        }
        boolean dark = light < 3L * 128 * image.getWidth() * image.getHeight();
        return String.format(
                Locale.ROOT,
                "A %s picture of %d x %d pixels.",
                dark ? "dark" : "bright",
                image.getWidth(),
                image.getHeight());
    }
}
