package io.qwenterface.runtime.internal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qwenterface.Region;
import io.qwenterface.Transport;
import io.qwenterface.runtime.ConfigurationException;
import io.qwenterface.runtime.Credentials;
import io.qwenterface.runtime.codegen.PromptSpec;
import io.qwenterface.runtime.internal.route.ApiKeys.NamedWorkspace;
import io.qwenterface.runtime.internal.wire.Wire;
import io.qwenterface.runtime.spi.HttpTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    private static final PromptSpec SPEC = PromptSpec.named("Desk.ask").model("qwen-plus");

    private final Map<String, String> environment = new HashMap<>();
    private final Map<Region.Id, String> regionKeys = new HashMap<>();
    private final Map<String, NamedWorkspace> workspaces = new HashMap<>();
    private @Nullable String key;
    private @Nullable Credentials credentials;
    private @Nullable BaseUrl host;
    private @Nullable BaseUrl openAi;
    private boolean olderResponsesPath;

    private Routes routes() {
        return new Routes(
                new ApiKeys(key, regionKeys, workspaces, credentials, environment::get),
                host,
                openAi,
                olderResponsesPath);
    }

    private HttpTarget target(PromptSpec spec) {
        return routes().target(spec, Wire.of(spec), false);
    }

    private static @Nullable String header(HttpTarget target, String name) {
        int at = target.headers().indexOf(name);
        return at < 0 ? null : target.headers().get(at + 1);
    }

    private @Nullable String keyOf(PromptSpec spec) {
        return header(target(spec), "Authorization");
    }

    @ParameterizedTest
    @CsvSource({
        "SINGAPORE, https://dashscope-intl.aliyuncs.com",
        "US_VIRGINIA, https://dashscope-us.aliyuncs.com",
        "BEIJING, https://dashscope.aliyuncs.com",
        "HONG_KONG, https://cn-hongkong.dashscope.aliyuncs.com",
        "FINANCE_CLOUD, https://dashscope-finance.aliyuncs.com"
    })
    void callsTheSharedHostOfARegion(Region.Id region, String expected) {
        key = "sk-1";
        PromptSpec spec = SPEC.region(region);
        assertThat(target(spec).url()).isEqualTo(expected + "/compatible-mode/v1/chat/completions");
        PromptSpec nativeSpec = spec.transport(Transport.DASHSCOPE);
        assertThat(target(nativeSpec).url()).isEqualTo(expected + "/api/v1/services/aigc/text-generation/generation");
        assertThat(target(nativeSpec.multimodalPath()).url())
                .isEqualTo(expected + "/api/v1/services/aigc/multimodal-generation/generation");
    }

    @Test
    void callsTheResponsesApiOnItsPathOrOnTheOlderOne() {
        key = "sk-1";
        PromptSpec spec = SPEC.transport(Transport.OPENAI_RESPONSES);
        assertThat(target(spec).url()).isEqualTo("https://dashscope-intl.aliyuncs.com/compatible-mode/v1/responses");
        olderResponsesPath = true;
        assertThat(target(spec).url())
                .isEqualTo("https://dashscope-intl.aliyuncs.com/api/v2/apps/protocols/compatible-mode/v1/responses");
        assertThat(target(SPEC).url())
                .isEqualTo("https://dashscope-intl.aliyuncs.com/compatible-mode/v1/chat/completions");
    }

    @ParameterizedTest
    @CsvSource({
        "FRANKFURT, eu-central-1",
        "TOKYO, ap-northeast-1",
        "SINGAPORE, ap-southeast-1",
        "US_VIRGINIA, us-east-1",
        "BEIJING, cn-beijing",
        "HONG_KONG, cn-hongkong"
    })
    void callsAWorkspacesOwnHost(Region.Id region, String area) {
        workspaces.put("support", new NamedWorkspace("ws-1", "sk-1"));
        PromptSpec spec = SPEC.region(region).workspace("support").dedicatedHost();
        assertThat(target(spec).url())
                .isEqualTo("https://ws-1." + area + ".maas.aliyuncs.com/compatible-mode/v1/chat/completions");
        assertThat(header(target(spec), "X-DashScope-WorkSpace")).isEqualTo("ws-1");
    }

    @Test
    void callsTheWorkspacesHostWhereTheRegionHasNoOther() {
        workspaces.put("support", new NamedWorkspace("ws-1", "sk-1"));
        assertThat(target(SPEC.region(Region.Id.TOKYO).workspace("support")).url())
                .startsWith("https://ws-1.ap-northeast-1.maas.aliyuncs.com/");
    }

    @Test
    void saysWhatAWorkspacesHostLacks() {
        key = "sk-1";
        assertThatThrownBy(() -> target(SPEC.region(Region.Id.FRANKFURT)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Desk.ask: FRANKFURT has no shared host, so the call goes to a workspace's own host, but no"
                        + " workspace is named. Put @Workspace on the method or its interface.");
        workspaces.put("support", new NamedWorkspace(null, "sk-2"));
        assertThatThrownBy(() -> target(SPEC.workspace("support").dedicatedHost()))
                .hasMessage("Desk.ask: dedicatedHost is set, and a workspace's host needs the workspace's id. Call"
                        + " workspace(\"support\", \"ws-…\", \"…key…\") on the builder.");
        workspaces.put("support", new NamedWorkspace("ws-1", "sk-2"));
        assertThatThrownBy(() -> target(SPEC.region(Region.Id.FINANCE_CLOUD)
                        .workspace("support")
                        .dedicatedHost()))
                .hasMessage(
                        "Desk.ask: dedicatedHost is set, but workspaces in FINANCE_CLOUD have no hosts of their own."
                                + " Remove dedicatedHost.");
    }

    @Test
    void sendsEverythingModelStudioShapedToTheHostGiven() {
        key = "sk-1";
        host = BaseUrl.of("host", "http://localhost:8080/");
        assertThat(target(SPEC.region(Region.Id.FRANKFURT)).url())
                .isEqualTo("http://localhost:8080/compatible-mode/v1/chat/completions");
        assertThat(target(SPEC.transport(Transport.DASHSCOPE)).url())
                .isEqualTo("http://localhost:8080/api/v1/services/aigc/text-generation/generation");
    }

    @Test
    void sendsOnlyOpenAiChatToAnOpenAiServerAndNoKeyOfTheEnvironment() {
        environment.put("DASHSCOPE_API_KEY", "sk-env");
        openAi = BaseUrl.of("openAiBaseUrl", "http://llm.internal:11434/v1");
        assertThat(target(SPEC).url()).isEqualTo("http://llm.internal:11434/v1/chat/completions");
        assertThat(keyOf(SPEC)).isNull();
        assertThat(target(SPEC.transport(Transport.DASHSCOPE)).url())
                .startsWith("https://dashscope-intl.aliyuncs.com/");
        key = "sk-1";
        openAi = BaseUrl.of("openAiBaseUrl", "https://llm.internal/v1");
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-1");
    }

    @Test
    void sendsTheEnvironmentsKeyToModelStudioUnderAnotherUrl() {
        environment.put("DASHSCOPE_API_KEY", "sk-env");
        openAi = BaseUrl.of("openAiBaseUrl", "https://ws-1.cn-beijing.maas.aliyuncs.com/compatible-mode/v1");
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-env");
    }

    @ParameterizedTest
    @CsvSource({"http://example.com", "http://10.0.0.1:8080", "http://127.example.com", "http://localhost.example.com"})
    void sendsNoKeyInClearText(String url) {
        key = "sk-1";
        host = BaseUrl.of("host", url);
        assertThatThrownBy(() -> target(SPEC))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Desk.ask: the key would travel to " + url + " in clear text. Use https, or a server on"
                        + " loopback.");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:1",
        "http://LOCALHOST:1",
        "http://127.0.0.1:1",
        "http://127.1.2.3",
        "http://[::1]:1",
        "https://example.com"
    })
    void sendsTheKeyOverLoopbackOrEncrypted(String url) {
        key = "sk-1";
        host = BaseUrl.of("host", url);
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-1");
    }

    @Test
    void refusesBaseUrlsThatAreNone() {
        assertThatThrownBy(() -> BaseUrl.of("host", "localhost:8080"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("host: \"localhost:8080\" names no server; give a URL such as https://gateway.example.com");
        assertThatThrownBy(() -> BaseUrl.of("host", "https://exa mple.com"))
                .hasMessageStartingWith("host: \"https://exa mple.com\" is not a URL: ");
        assertThatThrownBy(() -> BaseUrl.of("host", "https://user:secret@example.com"))
                .hasMessage("host: the URL has a query, a fragment or user information, which a base URL cannot have")
                .hasMessageNotContaining("secret");
    }

    @Test
    void looksAtTheBuilderFirstThenAtTheEnvironmentByRegion() {
        environment.put("DASHSCOPE_API_KEY", "sk-env");
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-env");
        environment.put("DASHSCOPE_API_KEY_SINGAPORE", "sk-env-region\n");
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-env-region");
        credentials = (region, workspace) -> region == Region.Id.SINGAPORE && workspace == null ? "sk-cred" : null;
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-cred");
        assertThat(keyOf(SPEC.region(Region.Id.BEIJING))).isEqualTo("Bearer sk-env");
        key = "sk-builder";
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-builder");
        regionKeys.put(Region.Id.SINGAPORE, "sk-builder-region");
        assertThat(keyOf(SPEC)).isEqualTo("Bearer sk-builder-region");
        assertThat(keyOf(SPEC.region(Region.Id.BEIJING))).isEqualTo("Bearer sk-builder");
    }

    @Test
    void findsTheKeyOfANamedWorkspace() {
        PromptSpec spec = SPEC.workspace("support-eu");
        environment.put("DASHSCOPE_API_KEY_SUPPORT_EU", "sk-env");
        assertThat(keyOf(spec)).isEqualTo("Bearer sk-env");
        environment.put("DASHSCOPE_API_KEY_SUPPORT_EU_SINGAPORE", "sk-env-region");
        assertThat(keyOf(spec)).isEqualTo("Bearer sk-env-region");
        workspaces.put("support-eu", new NamedWorkspace(null, "sk-builder"));
        assertThat(keyOf(spec)).isEqualTo("Bearer sk-builder");
        assertThat(header(target(spec), "X-DashScope-WorkSpace")).isNull();
    }

    @Test
    void neverTakesTheDefaultWorkspacesKeyForANamedOne() {
        key = "sk-default";
        regionKeys.put(Region.Id.SINGAPORE, "sk-default");
        environment.put("DASHSCOPE_API_KEY", "sk-default");
        environment.put("DASHSCOPE_API_KEY_SINGAPORE", "sk-default");
        assertThatThrownBy(() -> target(SPEC.workspace("support")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Desk.ask: no API key for workspace \"support\" in SINGAPORE. Looked at the client's builder"
                                + " and the environment variables DASHSCOPE_API_KEY_SUPPORT_SINGAPORE,"
                                + " DASHSCOPE_API_KEY_SUPPORT. Set one of them, or call workspace(\"support\", \"…key…\") on the"
                                + " builder. The default workspace's key is not used for a named one.");
        // Its variable would be the default workspace's of that region.
        assertThatThrownBy(() -> target(SPEC.workspace("singapore")))
                .hasMessageContaining(" variables DASHSCOPE_API_KEY_SINGAPORE_SINGAPORE. Set");
    }

    @Test
    void saysWhereItLookedForAKey() {
        credentials = (region, workspace) -> null;
        environment.put("DASHSCOPE_API_KEY", " ");
        assertThatThrownBy(() -> target(SPEC.region(Region.Id.BEIJING)))
                .hasMessage(
                        "Desk.ask: no API key for the default workspace in BEIJING. Looked at the client's builder,"
                                + " its credentials and the environment variables DASHSCOPE_API_KEY_BEIJING, DASHSCOPE_API_KEY."
                                + " Set one of them, or call apiKey(\"…\") or apiKey(Region.Id.BEIJING, \"…\") on the builder.");
    }

    @Test
    void refusesKeysThatNoHeaderCanHoldWithoutShowingThem() {
        key = "sk-1\nsk-2";
        assertThatThrownBy(() -> target(SPEC))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "the key for the default workspace in SINGAPORE is empty or holds a space, a line break or a"
                                + " character outside ASCII; a key is one word such as sk-…");
    }

    @Test
    void asksTheCredentialsForEveryCallAndKeepsTheRouteWhileTheKeyStays() {
        Map<Integer, String> keys = new HashMap<>(Map.of(0, "sk-1"));
        credentials = (region, workspace) -> keys.get(0);
        Routes routes = routes();
        HttpTarget first = routes.target(SPEC, Wire.of(SPEC), false);
        assertThat(routes.target(SPEC, Wire.of(SPEC), false)).isSameAs(first);
        keys.put(0, "sk-2");
        assertThat(header(routes.target(SPEC, Wire.of(SPEC), false), "Authorization"))
                .isEqualTo("Bearer sk-2");
    }

    @Test
    void showsNoKeyInAnyText() {
        key = "sk-secret";
        workspaces.put("support", new NamedWorkspace("ws-1", "sk-secret"));
        HttpTarget target = target(SPEC);
        assertThat(target.toString()).isEqualTo(target.url());
        assertThat(List.of(workspaces.toString(), target.toString())).noneMatch(text -> text.contains("sk-secret"));
    }
}
