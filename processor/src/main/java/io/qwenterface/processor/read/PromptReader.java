package io.qwenterface.processor.read;

import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.Origin;
import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptFault.Kind;
import io.qwenterface.processor.model.PromptFault.Mark;
import io.qwenterface.processor.model.PromptModel;
import io.qwenterface.processor.model.PromptTemplate;
import io.qwenterface.processor.model.Setting;
import io.qwenterface.processor.read.PromptResolver.PromptParameter;
import io.qwenterface.processor.template.Syntax;
import io.qwenterface.processor.template.TemplateParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the prompts of one method. */
final class PromptReader {
    private final ResourceReader resources;
    private final PropertyReader properties;
    private final Renderings renderings;

    PromptReader(Compilation compilation, String packageName) {
        this.resources = new ResourceReader(compilation);
        this.properties = new PropertyReader(compilation, packageName);
        this.renderings = new Renderings(compilation, new ShapeReader(compilation, packageName, false));
    }

    /** The prompt of {@code @System}. */
    PromptModel system(AnnotationUse annotation, List<PromptParameter> parameters, List<String> media) {
        return read(annotation, parameters, new MediaPlaces(media, false));
    }

    /** The prompt of {@code @User}, with the media that it places, or before it. */
    PromptModel user(AnnotationUse annotation, List<PromptParameter> parameters, List<String> media) {
        return read(annotation, parameters, new MediaPlaces(media, true));
    }

    private PromptModel read(AnnotationUse annotation, List<PromptParameter> parameters, MediaPlaces media) {
        Optional<Setting<String>> value = annotation.explicit("value", String.class);
        Optional<Setting<String>> resource = annotation
                .explicit("resource", String.class)
                .filter(name -> !name.value().isBlank());
        Optional<Origin> cache = annotation
                .explicit("cache", Boolean.class)
                .filter(Setting::value)
                .map(Setting::origin);
        if (resource.isPresent()) {
            return value.isPresent() && !value.get().value().isEmpty()
                    ? faulty(annotation.origin(), cache, PromptFault.of(Kind.BOTH_SOURCES, Mark.NONE, ""))
                    : ofResource(resource.get(), cache, parameters, media);
        }
        return value.isEmpty()
                ? faulty(annotation.origin(), cache, PromptFault.of(Kind.NO_SOURCE, Mark.NONE, ""))
                : ofText(
                        value.get().value(),
                        Optional.empty(),
                        cache,
                        value.get().origin(),
                        parameters,
                        media);
    }

    private PromptModel ofResource(
            Setting<String> name, Optional<Origin> cache, List<PromptParameter> parameters, MediaPlaces media) {
        ResourceReader.Resource resource = resources.read(name.value());
        if (resource instanceof ResourceReader.Resource.Found found) {
            return ofText(found.text(), Optional.of(name.value()), cache, name.origin(), parameters, media);
        }
        PromptFault fault = resource instanceof ResourceReader.Resource.Missing missing
                ? new PromptFault(Kind.MISSING_RESOURCE, Mark.NONE, name.value(), "", missing.places())
                : PromptFault.of(Kind.NOT_UTF8, Mark.NONE, name.value());
        return faulty(name.origin(), cache, fault);
    }

    private PromptModel ofText(
            String text,
            Optional<String> resource,
            Optional<Origin> cache,
            Origin origin,
            List<PromptParameter> parameters,
            MediaPlaces media) {
        if (text.isBlank()) {
            return faulty(origin, cache, PromptFault.of(Kind.BLANK, Mark.NONE, resource.orElse("")));
        }
        Syntax syntax = TemplateParser.parse(text);
        PromptResolver resolver = new PromptResolver(parameters, media, properties, renderings, syntax);
        List<Node> nodes = resolver.resolve(syntax.parts());
        if (nodes.isEmpty() && resolver.faults().isEmpty()) {
            // Nothing but comments.
            return faulty(origin, cache, PromptFault.of(Kind.BLANK, Mark.NONE, resource.orElse("")));
        }
        return new PromptModel(
                new PromptTemplate(media.withUnplaced(nodes)),
                resolver.mentions(),
                resolver.faults(),
                resource,
                cache,
                false,
                origin);
    }

    private static PromptModel faulty(Origin origin, Optional<Origin> cache, PromptFault fault) {
        return new PromptModel(PromptTemplate.EMPTY, Set.of(), List.of(fault), Optional.empty(), cache, false, origin);
    }

    /** The prompt of a method without {@code @User}: its one parameter, behind its media, or those alone. */
    PromptModel implied(List<PromptParameter> parameters, List<String> mediaNames, Origin origin) {
        MediaPlaces media = new MediaPlaces(mediaNames, true);
        if (parameters.isEmpty() && !mediaNames.isEmpty()) {
            PromptTemplate template = new PromptTemplate(media.withUnplaced(List.of()));
            return new PromptModel(template, Set.of(), List.of(), Optional.empty(), Optional.empty(), true, origin);
        }
        if (parameters.size() != 1) {
            List<String> names = parameters.stream().map(PromptParameter::name).toList();
            Kind kind = parameters.isEmpty() ? Kind.NOTHING_TO_SEND : Kind.SEVERAL_PARAMETERS;
            PromptFault fault = new PromptFault(kind, Mark.NONE, "", "", names);
            return new PromptModel(
                    PromptTemplate.EMPTY,
                    Set.copyOf(names),
                    List.of(fault),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    origin);
        }
        PromptResolver resolver =
                new PromptResolver(parameters, media, properties, renderings, new Syntax(List.of(), List.of()));
        List<Node> nodes = resolver.whole(parameters.get(0)).stream().toList();
        return new PromptModel(
                new PromptTemplate(media.withUnplaced(nodes)),
                resolver.mentions(),
                resolver.faults(),
                Optional.empty(),
                Optional.empty(),
                true,
                origin);
    }
}
