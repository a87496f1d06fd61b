package io.qwenterface.runtime.internal.call;

import io.qwenterface.runtime.internal.sse.SseReader;
import io.qwenterface.runtime.internal.wire.StreamDecoder;
import io.qwenterface.runtime.spi.HttpStream;
import io.qwenterface.runtime.spi.HttpTarget;

/** A stream that is being read: what belongs to one attempt. */
record OpenStream(HttpTarget target, HttpStream stream, SseReader events, StreamDecoder decoder) {}
