package io.qwenterface.catalog;

import java.util.Optional;
import java.util.Set;

/**
 * How many pixels a model lets an image or a frame of a video have (wire reference c.1).
 *
 * @param least the lowest value that {@code min_pixels} may have
 * @param most the highest value that {@code max_pixels} may have
 */
public record PixelBounds(int least, int most) {
    private static final int MOST = 16_777_216;

    private static final Set<String> NEW = Set.of("qwen3.5", "qwen3.6", "qwen3.7", "qwen3.8", "qwen3-vl");

    private static final Set<String> OMNI = Set.of("qwen3.5-omni", "qwen3.8-omni");

    private static final Set<String> OLD = Set.of("qvq", "qwen2.5-vl");

    /** Those of images; empty for a model of which no source tells them. */
    public static Optional<PixelBounds> ofImages(Model model) {
        return switch (row(model)) {
            case NEW -> Optional.of(new PixelBounds(65_536, MOST));
            case OMNI -> Optional.of(new PixelBounds(24_576, MOST));
            case VL -> Optional.of(new PixelBounds(4_096, MOST));
            case OLD -> Optional.of(new PixelBounds(3_136, 12_845_056));
            case NONE -> Optional.empty();
        };
    }

    /** Those of a frame of a video; empty for a model of which no source tells them. */
    public static Optional<PixelBounds> ofFrames(Model model) {
        return switch (row(model)) {
            case NEW, OMNI, VL -> Optional.of(new PixelBounds(4_096, 2_048_000));
            // No source tells how few an older model takes.
            case OLD -> Optional.of(new PixelBounds(1, 602_112));
            case NONE -> Optional.empty();
        };
    }

    /** The rows of the reference's table. */
    private enum Row {
        NEW,
        OMNI,
        VL,
        OLD,
        NONE
    }

    private static Row row(Model model) {
        String family = model.family();
        if (OMNI.contains(family)) {
            return Row.OMNI;
        }
        if (OLD.contains(family)) {
            return Row.OLD;
        }
        if (model.id().equals("qwen-vl-max") || model.id().equals("qwen-vl-plus")) {
            return Row.VL;
        }
        // Rules for models to come, and what only reads the text in images, are in no row.
        boolean told = !family.contains("+") && !family.contains("ocr") && !family.contains("omni");
        return told && NEW.stream().anyMatch(family::startsWith) ? Row.NEW : Row.NONE;
    }
}
