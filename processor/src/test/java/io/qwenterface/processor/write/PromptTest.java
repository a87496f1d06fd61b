package io.qwenterface.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Transport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What prompts come to, as the service receives them. */
@Timeout(60)
class PromptTest {
    @Test
    void sendsConstantTextsToTheLetter() {
        try (LiveClient jokes = LiveClient.of("constant_prompt").answers("Ha.", "Once.")) {
            jokes.call("joke");
            assertThat(jokes.message("user")).isEqualTo("Tell me a joke.\u2028\u00a0Now.");
            jokes.call("story");
            assertThat(jokes.message("user"))
                    .isEqualTo("Tell me a story.\n\nIt costs $5 and has \"quotes\", a \\ and 一个故事.\n");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENAI_CHAT", "DASHSCOPE"})
    void insertsValuesOnceAndAsTheyAre(Transport transport) {
        try (LiveClient drafts = LiveClient.of("prompt_slots", transport).answers("ok")) {
            Object tone = drafts.constant("com.acme.Drafts$Tone", "WARM");
            drafts.call("draft", LocalDate.of(2026, 11, 21), "It's {{tone}} & \"\\lost\"\n", tone, 50);
            assertThat(drafts.messages())
                    .containsExactly(
                            "system: Today is 2026-11-21.",
                            "user: Draft a WARM reply in at most 50 words.\n\nTicket:\nIt's {{tone}} & \"\\lost\"\n\n");
        }
    }

    @Test
    void followsPropertiesThroughRecordsGettersAndFields() {
        try (LiveClient desk = LiveClient.of("property_paths").answers("ok")) {
            Object author = desk.make("com.acme.Author", "Ann", "Sales");
            desk.call("answer", desk.make("com.acme.Ticket", "Lamp", author));
            assertThat(desk.message("user")).isEqualTo("Ann of Sales wrote: Lamp");
        }
    }

    @Test
    void namesAPropertyThatIsNull() {
        try (LiveClient desk = LiveClient.of("property_paths").answers("ok")) {
            Object author = desk.make("com.acme.Author", (Object) null, "Sales");
            Object ticket = desk.make("com.acme.Ticket", "Lamp", author);
            assertThatThrownBy(() -> desk.call("answer", ticket))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("ticket.author.name");
            assertThatThrownBy(() -> desk.call("answer", (Object) null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("ticket");
            assertThat(desk.requestCount()).isZero();
        }
    }

    @Test
    void printsNothingForWhatMayBeNull() {
        try (LiveClient desk = LiveClient.of("nullable_values").answers("ok", "ok", "ok")) {
            desk.call("answer", null, desk.make("com.acme.Ticket", null, null, null));
            assertThat(desk.message("user")).isEqualTo(" by , due ");
            Object author = desk.make("com.acme.Ticket$Author", "Ann");
            desk.call("answer", "Hi: ", desk.make("com.acme.Ticket", "Lamp", author, LocalDate.of(2026, 11, 21)));
            assertThat(desk.message("user")).isEqualTo("Hi: Lamp by Ann, due 2026-11-21");
            desk.call("echo", (Object) null);
            assertThat(desk.message("user")).isEmpty();
        }
    }

    @Test
    void repeatsSectionsForEachElement() {
        try (LiveClient orders = LiveClient.of("sections_over_elements").answers("ok", "ok")) {
            Object pen = orders.make("com.acme.Orders$Item", "Pen", 2, List.of("red", "thin"));
            Object ink = orders.make("com.acme.Orders$Item", "Ink", 1, List.of());
            Object order = orders.make("com.acme.Orders$Order", "o-1", List.of(pen, ink));
            orders.call("summary", order, new String[] {"new", "big"});
            assertThat(orders.message("user"))
                    .isEqualTo("Order o-1:\n- Pen, 2 pieces, red, thin\n- Ink, 1 pieces\nTags: new big\n");
            orders.call("summary", orders.make("com.acme.Orders$Order", "o-2", List.of()), new String[0]);
            assertThat(orders.message("user")).isEqualTo("Order o-2:\nnothing\nTags:\n");
        }
    }

    @Test
    void namesAnElementThatIsNull() {
        try (LiveClient orders = LiveClient.of("sections_over_elements").answers("ok")) {
            Object order = orders.make("com.acme.Orders$Order", "o-1", List.of());
            assertThatThrownBy(() -> orders.call("summary", order, new String[] {"a", null}))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("tag");
        }
    }

    @Test
    void printsSectionsOnCondition() {
        try (LiveClient notes = LiveClient.of("sections_on_conditions").answers("ok", "ok", "ok")) {
            Object ann = notes.make("com.acme.Notes$Author", "Ann");
            notes.call("file", "x", true, Optional.of(ann), "today", Arrays.asList("a", "b"));
            assertThat(notes.message("user")).isEqualTo("Note: x\nIt is urgent.\nBy Ann\nDue today #a #b\n");
            notes.call("file", "x", false, Optional.empty(), null, List.of());
            assertThat(notes.message("user")).isEqualTo("Note: x\nIt can wait.\nBy nobody\n no tags\n");
            notes.call("file", "x", false, Optional.empty(), null, null);
            assertThat(notes.message("user")).isEqualTo("Note: x\nIt can wait.\nBy nobody\n no tags\n");
        }
    }

    @Test
    void printsInvertedSectionsOnlyForWhatIsNotThere() {
        try (LiveClient gaps = LiveClient.of("inverted_sections").answers("ok", "ok")) {
            gaps.call("say", new String[0], List.of(), Optional.empty(), false, null);
            assertThat(gaps.message("user")).isEqualTo("Say: no words no lines no name not ready no nick");
            gaps.call("say", new String[] {"a"}, List.of("b"), Optional.of("c"), true, "d");
            assertThat(gaps.message("user")).isEqualTo("Say:");
        }
    }

    @Test
    void leavesOutSectionsWhoseWayIsNull() {
        try (LiveClient notes = LiveClient.of("sections_on_conditions").answers("ok", "ok")) {
            Object review = notes.make("com.acme.Notes$Review", List.of("a", "b"));
            notes.call("review", true, notes.make("com.acme.Notes$Reviews", review));
            assertThat(notes.message("user")).isEqualTo("yesab");
            notes.call("review", null, notes.make("com.acme.Notes$Reviews", (Object) null));
            assertThat(notes.message("user")).isEmpty();
        }
    }

    @Test
    void printsRecordsListsAndMapsAsJson() throws Exception {
        try (LiveClient shop = LiveClient.of("json_values").answers("ok")) {
            Object size = shop.constant("com.acme.Shop$Size", "L");
            Object item = shop.make("com.acme.Shop$Item", "Pen \"X\"", 2, 1.5, 0.1f, true, 'A', null, size);
            Object card = shop.make("com.acme.Shop$Card", "1234");
            Object order = shop.make(
                    "com.acme.Shop$Order",
                    "o-1",
                    List.of(item),
                    card,
                    LocalDate.of(2026, 11, 21),
                    Optional.empty(),
                    Map.of("k", "v"));
            shop.call("advise", order, Map.of("pens", List.of(1, 2)), Set.of("墨"));
            assertThat(shop.message("user"))
                    .isEqualTo(
                            "Order: {\"id\":\"o-1\",\"items\":[{\"name\":\"Pen \\\"X\\\"\",\"count\":2,\"price\":1.5,"
                                    + "\"weight\":0.1,\"gift\":true,\"shelf\":\"A\",\"fragile\":null,\"size\":\"L\"}],"
                                    + "\"payment\":{\"type\":\"Card\",\"number\":\"1234\"},\"placed\":\"2026-11-21\","
                                    + "\"note\":null,\"labels\":{\"k\":\"v\"}} Stock: {\"pens\":[1,2]} Names: [\"墨\"]");
        }
    }

    @Test
    void writesBytesAndOptionalNumbers() {
        try (LiveClient desk = LiveClient.of("bytes_and_optional_numbers").answers("ok")) {
            Object file = desk.make(
                    "com.acme.Desk$File",
                    new byte[] {1, 2},
                    OptionalInt.of(3),
                    OptionalLong.empty(),
                    OptionalDouble.of(0.5));
            desk.call("describe", file);
            assertThat(desk.message("user"))
                    .isEqualTo("What is in {\"content\":\"AQI=\",\"pages\":3,\"size\":null,\"score\":0.5}?");
        }
    }

    @Test
    void keepsEachParameterToItsName() {
        try (LiveClient desk = LiveClient.of("parameter_names")
                .answers("{\"json\": \"a\", \"element\": \"b\", \"reader\": \"c\", \"kinds\": [\"A\"]}")) {
            assertThat(desk.call("ask", "client", "prompt", "json", "class", List.of("1", "2"), "text", "line", "ASK"))
                    .hasToString("Answer[json=a, element=b, reader=c, kinds=[A]]");
            List<String> messages = desk.messages();
            assertThat(messages.get(0)).startsWith("system: client prompt");
            assertThat(messages.get(1)).isEqualTo("user: json class 1 2  text line ASK");
        }
    }

    @Test
    void sendsExamplesBeforeTheMessage() {
        try (LiveClient desk = LiveClient.of("examples").answers("ok")) {
            desk.call("mood", "Hm.");
            assertThat(desk.messages())
                    .containsExactly(
                            "user: It is broken.",
                            "assistant: sad",
                            "user: It works!",
                            "assistant: happy",
                            "user: Hello,\n\nit is as it is.\n",
                            "assistant: neutral",
                            "user: Hm.");
        }
    }

    @Test
    void tellsOverloadsApart() {
        try (LiveClient desk = LiveClient.of("overloads").answers("ok", "ok", "ok")) {
            desk.call("answer", "Why?");
            assertThat(desk.message("user")).isEqualTo("Answer: Why?");
            desk.call("answer", "Why?", "French");
            assertThat(desk.message("user")).isEqualTo("Answer in French: Why?");
            desk.call("answerUser", 7);
            assertThat(desk.message("user")).isEqualTo("Answer number 7 of a user.");
        }
    }

    @Test
    void printsTypesThatAreNamedLikeOurs() {
        try (LiveClient client =
                LiveClient.of("clashing_types").answers("{\"reader\": {\"lines\": [\"a\"]}, \"optional\": \"b\"}")) {
            Object answer = client.call(
                    "ask",
                    client.make("com.acme.PromptSpec", "s"),
                    client.make("com.acme.List", "l"),
                    client.make("com.acme.Client$Objects", "o"));
            assertThat(answer).hasToString("Generated[reader=JsonReader[lines=[a]], optional=Optional[b]]");
            assertThat(client.message("user")).isEqualTo("{\"name\":\"s\"} {\"name\":\"l\"} {\"text\":\"o\"}");
        }
    }
}
