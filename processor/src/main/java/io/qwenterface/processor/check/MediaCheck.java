package io.qwenterface.processor.check;

import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.PixelBounds;
import io.qwenterface.catalog.Support;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.MediaModel;
import io.qwenterface.processor.model.MediaModel.Kind;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.ParameterModel;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.report.Problem;
import io.qwenterface.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether images, videos and sound can be sent, and the model takes them (wire reference c.1). */
final class MediaCheck implements Check {
    private static final double LEAST_FPS = 0.1;
    private static final double MOST_FPS = 10;

    private final ModelCatalog catalog;

    MediaCheck(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void method(ClientModel client, MethodModel method, Consumer<Problem> problems) {
        String id = method.model().id().value();
        Optional<Model> model = method.model().custom().value() ? Optional.empty() : catalog.find(id);
        for (ParameterModel parameter : method.mediaParameters()) {
            List<MediaModel> media = parameter.media();
            if (media.isEmpty()) {
                report(
                        parameter.origin(),
                        ProblemCode.KIND_OF_MEDIA_NEEDED,
                        "nothing says whether " + parameter.name() + " is an image, a video or sound",
                        "Annotate it with @Image, @Video or @Audio.",
                        problems);
            } else if (media.size() > 1) {
                report(
                        media.get(1).origin(),
                        ProblemCode.TWO_KINDS_OF_MEDIA,
                        parameter.name() + " is annotated with "
                                + media.get(0).kind().annotation() + " and with "
                                + media.get(1).kind().annotation(),
                        "Keep the one that it is.",
                        problems);
            } else {
                medium(parameter, media.get(0), model, id, problems);
            }
        }
    }

    private static void medium(
            ParameterModel parameter, MediaModel media, Optional<Model> model, String id, Consumer<Problem> problems) {
        if (media.shape() == MediaModel.Shape.NONE) {
            report(
                    media.origin(),
                    ProblemCode.MEDIA_TYPE,
                    parameter.name() + " is " + indefinite(media.type()) + ", which "
                            + media.kind().annotation() + " cannot send",
                    "Use URI, Path, byte[], Media, or a List of one of these.",
                    problems);
        }
        if (model.isPresent() && !senses(media.kind(), model.get(), id, media.origin(), problems)) {
            return;
        }
        fps(media, problems);
        pixels(media, model.flatMap(known -> bounds(media.kind(), known)), id, problems);
        media.format()
                .filter(format -> !format.value().chars().allMatch(Character::isLetterOrDigit)
                        || format.value().isEmpty())
                .ifPresent(format -> report(
                        format.origin(),
                        ProblemCode.SOUND_FORMAT,
                        "format is \"" + format.value() + "\", which is no name of one",
                        "Write a name such as wav or mp3, or leave it out: the content tells.",
                        problems));
    }

    private static Optional<PixelBounds> bounds(Kind kind, Model model) {
        return kind == Kind.IMAGE ? PixelBounds.ofImages(model) : PixelBounds.ofFrames(model);
    }

    /** Whether the model takes it at all. */
    private static boolean senses(Kind kind, Model model, String id, Origin origin, Consumer<Problem> problems) {
        Support support = switch (kind) {
            case IMAGE -> model.vision();
            case VIDEO -> model.video();
            case AUDIO -> model.audio();
        };
        if (support != Support.NO) {
            return true;
        }
        if (kind == Kind.AUDIO) {
            report(
                    origin,
                    ProblemCode.CANNOT_HEAR,
                    id + " does not hear",
                    "Choose a model that does, for example qwen3.5-omni-flash.",
                    problems);
        } else {
            String what = model.vision() == Support.YES ? " sees images, but no videos" : " does not see";
            report(
                    origin,
                    ProblemCode.CANNOT_SEE,
                    id + what,
                    "Choose a model that does, for example qwen3.5-plus.",
                    problems);
        }
        return false;
    }

    private static void fps(MediaModel media, Consumer<Problem> problems) {
        media.fps().filter(fps -> fps.value() != 0).ifPresent(fps -> {
            // Written so that NaN is out of range, too.
            if (!(fps.value() >= LEAST_FPS && fps.value() <= MOST_FPS)) {
                report(
                        fps.origin(),
                        ProblemCode.FPS_OUT_OF_RANGE,
                        "fps is " + fps.value() + ", but must be from 0.1 to 10",
                        "Set a value inside, or leave fps out for the service's own, which is 2.",
                        problems);
            }
        });
    }

    private static void pixels(MediaModel media, Optional<PixelBounds> bounds, String id, Consumer<Problem> problems) {
        int least = bounds.map(PixelBounds::least).orElse(1);
        int most = bounds.map(PixelBounds::most).orElse(Integer.MAX_VALUE);
        boolean min = range("minPixels", media.minPixels(), least, most, id, problems);
        boolean total = range("totalPixels", media.totalPixels(), 1, Integer.MAX_VALUE, id, problems);
        boolean sound = range("maxPixels", media.maxPixels(), least, most, id, problems) && min && total;
        Optional<Setting<Integer>> max = media.maxPixels().filter(set -> set.value() != 0);
        if (!sound || max.isEmpty()) {
            return;
        }
        if (media.highResolution().value()) {
            report(
                    max.get().origin(),
                    ProblemCode.PIXELS_IGNORED,
                    "maxPixels has no effect beside highResolution",
                    "Remove one of the two.",
                    problems);
            return;
        }
        media.minPixels()
                .filter(fewest -> fewest.value() > max.get().value())
                .ifPresent(fewest -> report(
                        fewest.origin(),
                        ProblemCode.PIXELS_CROSSED,
                        "minPixels is " + fewest.value() + ", above maxPixels, which is "
                                + max.get().value(),
                        "Lower minPixels, or raise maxPixels.",
                        problems));
    }

    private static boolean range(
            String name,
            Optional<Setting<Integer>> pixels,
            int least,
            int most,
            String id,
            Consumer<Problem> problems) {
        int value = pixels.map(Setting::value).orElse(0);
        if (value == 0 || (value >= least && value <= most)) {
            return true;
        }
        boolean told = least > 1 || most < Integer.MAX_VALUE;
        report(
                pixels.orElseThrow().origin(),
                ProblemCode.PIXELS_OUT_OF_RANGE,
                name + " is " + value + ", but "
                        + (told ? id + " takes " + least + " to " + most : "must be at least " + least),
                "Set a value inside, or leave " + name + " out.",
                problems);
        return false;
    }

    private static String indefinite(String type) {
        return ("AEIOUaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static void report(Origin origin, ProblemCode code, String what, String cure, Consumer<Problem> problems) {
        problems.accept(Problem.at(origin, code, what, cure));
    }
}
