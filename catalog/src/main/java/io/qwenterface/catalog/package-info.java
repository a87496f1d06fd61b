/**
 * Models, regions and capabilities as data, with their lookup.
 *
 * <p>The data is {@code models.json} beside this class, one model per line. It is read by the annotation processor and
 * by the testkit, never at run time. A model that is not in it is not wrong: new ones appear every month.
 */
@NullMarked
package io.qwenterface.catalog;

import org.jspecify.annotations.NullMarked;
