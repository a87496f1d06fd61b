package io.qwenterface.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.palantir.javapoet.ClassName;
import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.processor.model.Access;
import io.qwenterface.processor.model.ClientModel;
import io.qwenterface.processor.model.JsonShape;
import io.qwenterface.processor.model.JsonShape.EnumShape;
import io.qwenterface.processor.model.JsonShape.RecordShape;
import io.qwenterface.processor.model.JsonShape.RecordShape.Presence;
import io.qwenterface.processor.model.JsonShape.UnionShape;
import io.qwenterface.processor.model.MethodModel;
import io.qwenterface.processor.model.Node;
import io.qwenterface.processor.model.Output;
import io.qwenterface.processor.model.Output.Delivery;
import io.qwenterface.processor.model.Output.Envelope;
import io.qwenterface.processor.model.Place;
import io.qwenterface.processor.model.PromptTemplate;
import io.qwenterface.processor.model.Rendering;
import io.qwenterface.processor.model.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What annotations and types on real sources come to. */
final class ClientReaderTest {
    private static ClientModel read(String name) {
        return ReadClients.read(Path.of("src/test/resources/accepted", name), "SupportDesk");
    }

    private static MethodModel method(ClientModel client, String name) {
        return client.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PromptTemplate template) {
        return ((Node.Literal) template.nodes().get(0)).text();
    }

    private static <T> Optional<T> value(Optional<Setting<T>> setting) {
        return setting.map(Setting::value);
    }

    private static List<String> assistants(MethodModel method) {
        return method.examples().stream()
                .map(example -> example.assistant().value())
                .toList();
    }

    @Nested
    final class Overriding {
        private final ClientModel client = read("overrides");

        @Test
        void interfaceSpeaksForMethodsThatSayNothing() {
            MethodModel method = method(client, "inherited");

            assertThat(method.model().id().value()).isEqualTo("qwen-plus");
            assertThat(method.place().region().value()).isEqualTo(Region.Id.BEIJING);
            assertThat(value(method.place().workspace())).contains("support");
            assertThat(text(method.system().orElseThrow().template())).isEqualTo("You triage tickets.");
            assertThat(value(method.options().temperature())).contains(0.3);
            assertThat(method.options().stop()).extracting(Setting::value).containsExactly("END", "STOP");
            assertThat(assistants(method)).containsExactly("first");
        }

        @Test
        void methodReplacesAnnotationByAnnotation() {
            MethodModel method = method(client, "replaced");
            Place place = method.place();

            assertThat(method.model().id().value()).isEqualTo("acme-ft-7");
            assertThat(method.model().custom().value()).isTrue();
            assertThat(method.route().transport()).isEqualTo(Transport.DASHSCOPE);
            assertThat(place.region().value()).isEqualTo(Region.Id.FRANKFURT);
            assertThat(value(place.workspace())).contains("research");
            assertThat(place.dedicatedHost().value()).isTrue();
            assertThat(text(method.system().orElseThrow().template())).isEqualTo("You translate.");
            assertThat(value(method.options().maxTokens())).contains(200);
        }

        @Test
        void optionsMergeMemberByMember() {
            MethodModel method = method(client, "merged");

            assertThat(value(method.options().temperature())).contains(0.9);
            assertThat(value(method.options().maxTokens())).contains(200);
            assertThat(method.options().stop()).isEmpty();
            assertThat(value(method.options().timeout())).contains("PT90S");
            assertThat(method.options().topP()).isEmpty();
            assertThat(method.options().seed()).isEmpty();
        }

        @Test
        void examplesAppend() {
            assertThat(assistants(method(client, "appended"))).containsExactly("first", "second", "third");
        }

        @Test
        void singaporeIsTheDefaultRegion() {
            assertThat(method(read("templates"), "nullable").place().region().value())
                    .isEqualTo(Region.Id.SINGAPORE);
        }
    }

    @Test
    void annotationOfOnesOwnSharesWhatItCarries() {
        ClientModel client = read("shared_by_an_annotation_of_ones_own");
        MethodModel summary = method(client, "summary");

        assertThat(summary.model().id().value()).isEqualTo("qwen-max");
        assertThat(summary.place().region().value()).isEqualTo(Region.Id.BEIJING);
        assertThat(value(summary.options().temperature())).contains(0.5);
        assertThat(value(summary.options().topK())).contains(5);
        assertThat(value(summary.options().seed())).contains(7L);
        assertThat(assistants(summary)).containsExactly("first");
        assertThat(text(summary.system().orElseThrow().template())).isEqualTo("You are careful.");
        assertThat(text(method(client, "translation").system().orElseThrow().template()))
                .isEqualTo("You are quick.");
    }

    @Nested
    final class Inheriting {
        private final ClientModel client = read("inherited_methods");

        @Test
        void implementsWhatIsAbstractAndNotObjects() {
            assertThat(client.methods())
                    .extracting(MethodModel::name)
                    .containsExactly("overridden", "own", "draft", "careful", "summary");
        }

        @Test
        void methodsBringTheirAnnotations() {
            assertThat(method(client, "careful").model().id().value()).isEqualTo("qwen-max");
            assertThat(method(client, "draft").model().id().value()).isEqualTo("qwen-plus");
        }

        @Test
        void typeArgumentsAreBound() {
            MethodModel draft = method(client, "draft");

            assertThat(draft.returnType()).hasToString("java.util.List<java.lang.String>");
            assertThat(draft.parameters().get(0).type()).hasToString("com.acme.SupportDesk.Ticket");
        }
    }

    @Nested
    final class Prompts {
        private final ClientModel client = read("templates");

        private List<Node> user(String method) {
            return method(client, method).user().template().nodes();
        }

        @Test
        void pathsFollowAccessors() {
            Node.Variable name = (Node.Variable) user("everything").get(0);

            assertThat(name.access().path()).isEqualTo("order.customer.name");
            assertThat(name.access().base()).isEqualTo(new Access.Base.OfParameter("order", false));
            assertThat(name.access().steps()).extracting(Access.Step::name).containsExactly("customer", "name");
            assertThat(name.access().nullable()).isFalse();
            assertThat(name.rendering()).isEqualTo(new Rendering.Text());
        }

        @Test
        void nullablePropertyMakesThePathNullable() {
            Node.Variable city = (Node.Variable) user("everything").get(2);

            assertThat(city.access().path()).isEqualTo("order.customer.city");
            assertThat(city.access().nullable()).isTrue();
        }

        @Test
        void sectionKindFollowsTheType() {
            assertThat(user("everything").stream()
                            .filter(Node.Section.class::isInstance)
                            .map(node -> ((Node.Section) node).kind()))
                    .containsExactly(Node.Kind.ITERABLE, Node.Kind.OPTIONAL, Node.Kind.BOOLEAN, Node.Kind.NULLABLE);
        }

        @Test
        void sectionElementComesBeforeParameters() {
            Node.Section items = (Node.Section) user("everything").stream()
                    .filter(Node.Section.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            Node.Variable label = (Node.Variable) items.body().get(1);

            assertThat(items.element().orElseThrow())
                    .isEqualTo(new Node.Element(0, ClassName.get("com.acme", "SupportDesk", "Item"), "item"));
            assertThat(label.access().base()).isEqualTo(new Access.Base.OfElement(0));
            assertThat(label.access().steps()).extracting(Access.Step::name).containsExactly("label");
        }

        @Test
        void renderingFollowsTheType() {
            assertThat(user("renderings").stream()
                            .map(node -> ((Node.Variable) node)
                                    .rendering()
                                    .getClass()
                                    .getSimpleName()))
                    .containsExactly("Text", "Primitive", "Stringified", "Json", "Json", "Json", "Text");
        }

        @Test
        void gettersAndFieldsAreProperties() {
            assertThat(user("properties").stream()
                            .filter(Node.Variable.class::isInstance)
                            .map(node -> ((Node.Variable) node).access())
                            .filter(access -> !access.steps().isEmpty())
                            .map(access -> access.steps().get(0)))
                    .extracting(Access.Step::name, Access.Step::call)
                    .containsExactly(tuple("getOwner", true), tuple("code", false));
        }

        @Test
        void resourceIsReadAsUtf8WithoutItsMark() {
            MethodModel summary = method(read("prompts_from_resources"), "summary");

            assertThat(text(summary.user().template())).isEqualTo("Summarise:\n");
            assertThat(summary.system().orElseThrow().template().nodes().get(2))
                    .isEqualTo(new Node.Literal(" – « bien ».\n"));
            assertThat(summary.user().resource()).contains("prompts/summary.txt");
        }
    }

    @Nested
    final class Outputs {
        private final ClientModel client = read("outputs");

        private Output.Json json(String method) {
            return (Output.Json) method(client, method).output();
        }

        @Test
        void deliveryAndEnvelopeAreUnwrapped() {
            assertThat(method(client, "text").output()).isEqualTo(new Output.Text(Delivery.BLOCKING, Envelope.NONE));
            assertThat(method(client, "textReply").output())
                    .isEqualTo(new Output.Text(Delivery.BLOCKING, Envelope.REPLY));
            assertThat(method(client, "textFuture").output())
                    .isEqualTo(new Output.Text(Delivery.FUTURE, Envelope.NONE));
            assertThat(json("replyStage").delivery()).isEqualTo(Delivery.STAGE);
            assertThat(json("replyStage").envelope()).isEqualTo(Envelope.REPLY);
            assertThat(method(client, "stream").output()).isEqualTo(new Output.TextStream());
            assertThat(method(client, "streamOfEvents").output()).isEqualTo(new Output.EventStream());
        }

        @Test
        void whatIsNoObjectIsWrapped() {
            assertThat(json("triage").wrapped()).isFalse();
            assertThat(json("totals").wrapped()).isFalse();
            assertThat(json("money").wrapped()).isFalse();
            assertThat(json("events").wrapped()).isFalse();
            for (String method : List.of("isUrgent", "count", "priority", "triages", "perhaps")) {
                assertThat(json(method).wrapped()).as(method).isTrue();
            }
        }

        @Test
        void schemaIsNamedAfterTheTypeOrElseTheMethod() {
            assertThat(json("triage").name()).isEqualTo("Triage");
            assertThat(json("triages").name()).isEqualTo("triages");
        }

        @Test
        void componentsHaveNamesPresenceAndDescriptions() {
            RecordShape triage = (RecordShape) json("triage").shape();

            assertThat(triage.description()).contains("What to do with a ticket, see SupportDesk.");
            assertThat(triage.components())
                    .extracting(RecordShape.Component::jsonName)
                    .containsExactly("priority", "queue", "due", "refund", "tag_list");
            assertThat(triage.components())
                    .extracting(RecordShape.Component::presence)
                    .containsExactly(
                            Presence.REQUIRED,
                            Presence.REQUIRED,
                            Presence.NULLABLE,
                            Presence.OPTIONAL,
                            Presence.REQUIRED);
            assertThat(triage.components())
                    .extracting(component -> component.description().orElse("-"))
                    .containsExactly("how soon", "who answers, one of our queues", "When to be done.", "-", "-");
        }

        @Test
        void constantsHaveNamesAndDescriptions() {
            EnumShape priority = (EnumShape) json("priority").shape();

            assertThat(priority.description()).contains("How soon.");
            assertThat(priority.constants())
                    .containsExactly(
                            new EnumShape.Constant("LOW", "LOW", Optional.of("Can wait.")),
                            new EnumShape.Constant("HIGH", "very high", Optional.of("At once.")));
        }

        @Test
        void sealedInterfaceIsAUnionOfItsRecords() {
            RecordShape page = (RecordShape) json("events").shape();
            UnionShape event =
                    (UnionShape) ((JsonShape.ListShape) page.components().get(0).shape()).element();

            assertThat(page.type()).hasToString("com.acme.SupportDesk.Page<com.acme.SupportDesk.Event>");
            assertThat(event.discriminator()).isEqualTo("type");
            assertThat(event.variants())
                    .extracting(UnionShape.Variant::jsonName)
                    .containsExactly("Opened", "Closed", "merged-into");
        }

        @Test
        void recordsOfAUnionGetItsTypeArguments() {
            UnionShape result = (UnionShape) json("result").shape();

            assertThat(result.variants().get(0).shape().type())
                    .hasToString("com.acme.SupportDesk.Ok<com.acme.SupportDesk.Triage>");
        }

        @Test
        void typeWithJacksonsAnnotationsIsLeftToTheMapper() {
            assertThat(json("money").shape()).isInstanceOf(JsonShape.MappedShape.class);
        }
    }

    @Test
    void generatedNameJoinsNestedNames() {
        ClientModel client = ReadClients.read(
                Path.of("src/test/resources/accepted/nested_and_package_private"), "Outer.Middle.Inner");

        assertThat(client.generatedType()).hasToString("com.acme.QwenOuter_Middle_Inner");
        assertThat(client.isPublic()).isFalse();
        assertThat(client.methods().get(0).model().id().value()).isEqualTo("qwen-plus");
    }
}
