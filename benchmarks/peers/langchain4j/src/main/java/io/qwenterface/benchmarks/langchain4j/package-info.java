/** LangChain4j: AI services on its OpenAI module, with the HTTP client that comes with it. */
@NullMarked
package io.qwenterface.benchmarks.langchain4j;

import org.jspecify.annotations.NullMarked;
