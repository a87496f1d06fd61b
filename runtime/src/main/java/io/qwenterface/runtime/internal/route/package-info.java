/**
 * Where a call goes and with which key: the table of hosts (wire reference a) and the order in which keys are looked for.
 */
@NullMarked
package io.qwenterface.runtime.internal.route;

import org.jspecify.annotations.NullMarked;
