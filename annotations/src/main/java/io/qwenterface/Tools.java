package io.qwenterface;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tools that the model may call before it answers: the {@link Tool @Tool} methods of these classes (wire reference g). A
 * method's replaces the interface's; {@code @Tools({})} on a method takes them away.
 *
 * <p>The constructor of the generated class takes one instance of each class, in the order in which the interface mentions
 * them first; none of a class whose tools are all static. The model's calls run on the thread of the call, in order, except
 * for tools that return a {@code CompletionStage}: those are all started before the first is waited for. An instance that
 * serves several calls at the same time must be thread-safe.
 *
 * <pre>{@code
 * @QwenModel("qwen-plus")
 * @Tools(Orders.class)
 * interface SupportDesk {
 *     String answer(String question);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({TYPE, METHOD, ANNOTATION_TYPE})
public @interface Tools {
    /** Classes, interfaces, records or enums with {@link Tool @Tool} methods; inherited methods count. */
    Class<?>[] value() default {};

    /**
     * Tools that the service runs itself while the model answers, by the names the Responses API gives them (wire
     * reference e): {@code web_search}, {@code web_extractor} (beside {@code web_search}), {@code code_interpreter} (some
     * models only while they think), {@code web_search_image}, {@code image_search}. For
     * {@code transport = OPENAI_RESPONSES} only. What a search found is in {@code Reply.sources()}; no instance is needed,
     * and no round is counted.
     */
    String[] builtin() default {};

    /**
     * How many times the model may ask for tools within one call, 1 or more; 8 is the default. After that the call fails
     * with {@code ToolException}.
     */
    int maxRounds() default 8;
}
