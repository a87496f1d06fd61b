package com.acme.support

import io.qwenterface.testkit.Answer
import io.qwenterface.testkit.FakeModelStudio
import io.qwenterface.testkit.QwenterfaceExtension
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith

@ExtendWith(QwenterfaceExtension::class)
class SupportDeskTest {
    @Test
    fun `reads the answer into a data class`(studio: FakeModelStudio) {
        studio.reply("""{"priority":"HIGH","queue":"billing","steps":[{"what":"refund","minutes":5}]}""")
        studio.client().build().use { client ->
            val triage = QwenSupportDesk(client, Orders()).triage("The invoice is wrong.")

            assertEquals(Triage(Priority.HIGH, "billing", listOf(Step("refund", 5)), null), triage)
        }
    }

    @Test
    fun `fills a template with the properties of a data class`(studio: FakeModelStudio) {
        studio.reply("""{"value":[]}""")
        studio.client().build().use { client ->
            val triage = Triage(Priority.LOW, "sales", listOf(Step("call", 3)), "urgent")

            assertEquals(emptyList<Step>(), QwenSupportDesk(client, Orders()).plan(triage).value())
            assertEquals(
                "Answer sales (urgent):\n- call in 3 minutes",
                studio.requests()[0].lastUserMessage().trimIndent().trim(),
            )
        }
    }

    @Test
    fun `lets the model call a function`(studio: FakeModelStudio) {
        studio.answer(Answer.toolCall("find", """{"number":17}"""))
        studio.reply("It is sent.")
        studio.client().build().use { client ->
            assertEquals("It is sent.", QwenSupportDesk(client, Orders()).answerLater("Where is order 17?").join())
        }
    }
}
