package io.qwenterface.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.processor.model.PromptFault;
import io.qwenterface.processor.model.PromptFault.Kind;
import io.qwenterface.processor.model.PromptFault.Mark;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateParserTest {
    /** The parts in a notation of one line: text as it is, {@code <a.b>}, {@code <#a:body>}, {@code <^a:body>}. */
    private static String parts(String source) {
        Syntax syntax = TemplateParser.parse(source);
        assertThat(syntax.faults()).isEmpty();
        return render(syntax.parts());
    }

    private static String render(List<Syntax.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Syntax.Part part : parts) {
            if (part instanceof Syntax.Text literal) {
                text.append(literal.text());
            } else if (part instanceof Syntax.Placeholder placeholder) {
                text.append('<').append(placeholder.path()).append('>');
            } else if (part instanceof Syntax.Block block) {
                text.append(block.inverted() ? "<^" : "<#")
                        .append(block.path())
                        .append(':')
                        .append(render(block.body()))
                        .append('>');
            }
        }
        return text.toString();
    }

    private static PromptFault onlyFault(String source) {
        Syntax syntax = TemplateParser.parse(source);
        assertThat(syntax.faults()).hasSize(1);
        return syntax.faults().get(0);
    }

    @Nested
    final class Text {
        @Test
        void isKeptAsItIs() {
            assertThat(parts("Line 1\n\tLine 2\r\n  ü 中 😀\n")).isEqualTo("Line 1\n\tLine 2\r\n  ü 中 😀\n");
        }

        @Test
        void mayHoldSingleBracesAndLoneClosingPairs() {
            assertThat(parts("{\"a\": {\"b\": {}}} }} {x} }")).isEqualTo("{\"a\": {\"b\": {}}} }} {x} }");
        }

        @Test
        void turnsFourBracesIntoTwo() {
            assertThat(parts("{{{{name}} and {{{{{{name}}")).isEqualTo("{{name}} and {{<name>");
        }

        @Test
        void isOnePartBetweenTags() {
            assertThat(TemplateParser.parse("a {{{{ b {{! c }} d").parts())
                    .containsExactly(new Syntax.Text("a {{ b  d"));
        }

        @Test
        void mayHoldAPlaceholderInsideBraces() {
            assertThat(parts("{\"a\":{{name}}}")).isEqualTo("{\"a\":<name>}");
        }
    }

    @Nested
    final class Placeholders {
        @ParameterizedTest
        @CsvSource({
            "{{name}}, <name>",
            "'{{ name }}', <name>",
            "{{ticket.customer.name}}, <ticket.customer.name>",
            "{{.}}, <.>",
            "{{_a$1}}, <_a$1>",
            "{{größe}}, <größe>",
        })
        void areNamesJoinedByDots(String source, String expected) {
            assertThat(parts(source)).isEqualTo(expected);
        }

        @Test
        void knowTheirLineAndColumn() {
            Syntax.Part part =
                    TemplateParser.parse("one\r\ntwo {{name}}").parts().get(1);

            assertThat(part)
                    .isEqualTo(new Syntax.Placeholder(new Syntax.Path(List.of("name")), new Mark(2, 5, "{{name}}")));
        }
    }

    @Nested
    final class Sections {
        @Test
        void nest() {
            assertThat(parts("{{#a}}x{{^b.c}}y{{/b.c}}{{/a}}z")).isEqualTo("<#a:x<^b.c:y>>z");
        }

        @Test
        void takeTheirLineWithThemWhereTheyStandAlone() {
            assertThat(parts("Items:\n{{#items}}\n- {{.}}\n{{/items}}\nEnd\n"))
                    .isEqualTo("Items:\n<#items:- <.>\n>End\n");
        }

        @Test
        void takeTheirIndentWithThemWhereTheyStandAlone() {
            assertThat(parts("a\n \t{{#b}} \t\nc\n  {{/b}}  \nd")).isEqualTo("a\n<#b:c\n>d");
        }

        @Test
        void takeACarriageReturnWithThem() {
            assertThat(parts("a\r\n{{#b}}\r\nc\r\n{{/b}}\r\nd")).isEqualTo("a\r\n<#b:c\r\n>d");
        }

        @Test
        void leaveOtherTextOnTheirLineAlone() {
            assertThat(parts("a {{#b}} \nc\n{{/b}} d\n")).isEqualTo("a <#b: \nc\n> d\n");
        }

        @Test
        void leaveTheLineAloneWhereTwoShareIt() {
            assertThat(parts("  {{#a}}{{/a}}\n")).isEqualTo("  <#a:>\n");
        }

        @Test
        void mayStandAloneOnFirstAndLastLine() {
            assertThat(parts("{{#a}}\nx\n  {{/a}}")).isEqualTo("<#a:x\n>");
        }
    }

    @Nested
    final class Comments {
        @Test
        void areLeftOut() {
            assertThat(parts("a{{! never } mind }}b")).isEqualTo("ab");
        }

        @Test
        void mayGoOverLines() {
            assertThat(parts("a\n  {{! one\n two {{\n}}  \nb")).isEqualTo("a\nb");
        }
    }

    @Nested
    final class Faults {
        @Test
        void nameATagThatIsNeverClosed() {
            assertThat(onlyFault("a\n  {{name"))
                    .isEqualTo(PromptFault.of(Kind.UNCLOSED_TAG, new Mark(2, 3, "{{name"), "{{name"));
        }

        @Test
        void nameATagThatEndsOnAnotherLine() {
            assertThat(onlyFault("{{name\r\n}}"))
                    .isEqualTo(PromptFault.of(Kind.UNCLOSED_TAG, new Mark(1, 1, "{{name"), "{{name"));
        }

        @Test
        void goOnWithTheNextTagAfterOneThatIsNeverClosed() {
            Syntax syntax = TemplateParser.parse("{{a {{b}}");

            assertThat(syntax.faults()).extracting(PromptFault::kind).containsExactly(Kind.UNCLOSED_TAG);
            assertThat(render(syntax.parts())).endsWith("<b>");
        }

        @Test
        void nameAnUnclosedComment() {
            assertThat(onlyFault("{{! a\nb").kind()).isEqualTo(Kind.UNCLOSED_TAG);
        }

        @ParameterizedTest
        @CsvSource({"{{}}", "'{{ }}'", "{{#}}x{{/}}"})
        void nameATagWithoutAName(String source) {
            assertThat(onlyFault(source).kind()).isEqualTo(Kind.EMPTY_TAG);
        }

        @ParameterizedTest
        @CsvSource({"{{a b}}", "{{a..b}}", "{{.a}}", "{{a()}}", "{{1a}}", "{{#a b}}x{{/a b}}"})
        void nameATagWhoseContentIsNoName(String source) {
            assertThat(onlyFault(source).kind()).isEqualTo(Kind.NOT_A_NAME);
        }

        @Test
        void nameEverySectionThatIsNeverClosed() {
            assertThat(TemplateParser.parse("{{#a}} {{^b}}").faults())
                    .containsExactly(
                            PromptFault.of(Kind.UNCLOSED_SECTION, new Mark(1, 1, "{{#a}}"), "a"),
                            PromptFault.of(Kind.UNCLOSED_SECTION, new Mark(1, 8, "{{^b}}"), "b"));
        }

        @Test
        void nameASectionThatWasNeverOpened() {
            assertThat(onlyFault("x{{/a}}"))
                    .isEqualTo(new PromptFault(Kind.UNOPENED_SECTION, new Mark(1, 2, "{{/a}}"), "a", "", List.of()));
        }

        @Test
        void countAMisspeltEndOnce() {
            assertThat(onlyFault("{{#items}}x{{/item}}"))
                    .isEqualTo(new PromptFault(
                            Kind.UNOPENED_SECTION, new Mark(1, 12, "{{/item}}"), "item", "items", List.of()));
        }

        @Test
        void countCrossedSectionsOnce() {
            assertThat(onlyFault("{{#a}}{{#b}}x{{/a}}{{/b}}"))
                    .isEqualTo(new PromptFault(Kind.CROSSED_SECTION, new Mark(1, 14, "{{/a}}"), "a", "b", List.of()));
        }

        @ParameterizedTest
        @CsvSource({"{{>a}}, >", "{{&a}}, &", "{{=<% %>=}}, =", "{{{a}}}, {{{"})
        void nameWhatPromptsDoNotHave(String source, String feature) {
            PromptFault fault = onlyFault(source);

            assertThat(fault.kind()).isEqualTo(Kind.UNSUPPORTED_TAG);
            assertThat(fault.context()).isEqualTo(feature);
            assertThat(fault.mark()).isEqualTo(new Mark(1, 1, source));
        }
    }
}
