package io.qwenterface.example.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>One</p><p>Two&nbsp;&amp; three</p> ~ One//Two & three
            One<br>Two<br><br>Four ~ One/Two//Four
            <div>One</div><div>Two</div> ~ One/Two
            <ul><li>One</li><li>Two</li></ul>Then ~ - One/- Two//Then
            <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table> ~ A | B/1 | 2
            <style>p{}</style><script>x()</script><p>Seen</p> ~ Seen
            Before<hr>After ~ Before/----/After
            <p>Unclosed <b>bold ~ Unclosed bold
            """)
    void writesWhatAReaderSees(String html, String text) {
        assertThat(HtmlText.of(html).replace('\n', '/')).isEqualTo(text);
    }
}
