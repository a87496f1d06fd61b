package io.qwenterface.runtime.internal.route;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** A base URL that the application gave, checked and without a trailing slash. */
public final class BaseUrl {
    private final String text;
    private final String host;
    private final boolean encrypted;

    private BaseUrl(String text, String host, boolean encrypted) {
        this.text = text;
        this.host = host;
        this.encrypted = encrypted;
    }

    /**
     * Reads a base URL.
     *
     * @param method the builder's method, for the message
     * @throws IllegalArgumentException if it is not an http or https URL, or has parts that a base cannot have
     */
    public static BaseUrl of(String method, String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(method + ": \"" + url + "\" is not a URL: " + e.getReason(), e);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if ((!scheme.equals("https") && !scheme.equals("http")) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    method + ": \"" + url + "\" names no server; give a URL such as https://gateway.example.com");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            // Not repeated in the message: a password may be in it.
            throw new IllegalArgumentException(
                    method + ": the URL has a query, a fragment or user information, which a base URL cannot have");
        }
        String text = url;
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return new BaseUrl(text, uri.getHost().toLowerCase(Locale.ROOT), scheme.equals("https"));
    }

    /** Whether a key may be sent there: encrypted, or not leaving this machine. */
    boolean keepsSecrets() {
        return encrypted || isLoopback();
    }

    /** Whether it is Model Studio itself, so that its keys belong there. */
    boolean isModelStudio() {
        return encrypted && host.endsWith(".aliyuncs.com");
    }

    private boolean isLoopback() {
        return host.equals("localhost") || host.equals("[::1]") || isLoopbackV4();
    }

    private boolean isLoopbackV4() {
        if (!host.startsWith("127.")) {
            return false;
        }
        // Digits and dots only: 127.example.com is somebody's server.
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
