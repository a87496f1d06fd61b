package io.qwenterface.example.desk;

import java.util.Optional;

/**
 * What a picture shows.
 *
 * @param shows what is to be seen, in one sentence
 * @param errorCode of a message on a screen, as it stands there
 */
public record Screenshot(String shows, Optional<String> errorCode) {}
