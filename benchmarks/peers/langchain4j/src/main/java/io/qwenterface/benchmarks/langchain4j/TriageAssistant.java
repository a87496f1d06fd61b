package io.qwenterface.benchmarks.langchain4j;

import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;
import io.qwenterface.benchmarks.Triage;
import io.qwenterface.benchmarks.Workload;

/** What a user of LangChain4j declares. */
interface TriageAssistant {

    @SystemMessage(Workload.SYSTEM)
    @UserMessage(Workload.USER)
    Triage triage(@V("product") String product, @V("customer") String customer, @V("ticket") String ticket);

    @SystemMessage(Workload.SYSTEM)
    @UserMessage("{{ticket}}")
    TokenStream reply(@V("ticket") String ticket);
}
