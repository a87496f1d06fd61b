package com.acme.support

import io.qwenterface.QwenModel
import io.qwenterface.System
import io.qwenterface.Tool
import io.qwenterface.Tools
import io.qwenterface.User
import io.qwenterface.runtime.Reply
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Flow

enum class Priority { LOW, HIGH }

data class Step(val what: String, val minutes: Int)

data class Triage(val priority: Priority, val queue: String, val steps: List<Step>, val note: String?)

class Orders {
    @Tool("Finds an order by its number.")
    fun find(number: Int): String = if (number == 17) "sent" else "unknown"
}

@QwenModel("qwen-plus")
@System("You triage support tickets.")
@Tools(Orders::class)
interface SupportDesk {
    fun triage(ticket: String): Triage

    @User("Draft a {{tone}} reply to: {{ticket}}")
    fun draftReply(ticket: String, tone: String): Flow.Publisher<String>

    @User("""
        Answer {{triage.queue}}{{#triage.note}} ({{.}}){{/triage.note}}:
        {{#triage.steps}}
        - {{what}} in {{minutes}} minutes
        {{/triage.steps}}
        """)
    fun plan(triage: Triage): Reply<List<Step>>

    fun answerLater(question: String): CompletableFuture<String>
}
