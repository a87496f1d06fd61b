/**
 * Problems and how they are told.
 *
 * <p>The checks make {@link io.qwenterface.processor.report.Problem}s, the {@link
 * io.qwenterface.processor.report.ProblemPrinter} is the only one who speaks to the compiler's user.
 */
@NullMarked
package io.qwenterface.processor.report;

import org.jspecify.annotations.NullMarked;
