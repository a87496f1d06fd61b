/** Tests of the model catalog. */
@NullMarked
package io.qwenterface.catalog;

import org.jspecify.annotations.NullMarked;
