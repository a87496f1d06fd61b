package io.qwenterface.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qwenterface.Region;
import io.qwenterface.testkit.Http.Got;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(QwenterfaceExtension.class)
class KeyTest {
    private static final String CHAT = Http.quoted("{'model':'qwen-plus','messages':[{'role':'user','content':'Hi'}]}");
    private static final String NATIVE =
            Http.quoted("{'model':'qwen-plus','input':{'messages':[{'role':'user','content':'Hi'}]}}");

    @Test
    void refusesTheKeyOfAnotherRegion(FakeModelStudio studio) {
        studio.key(Region.Id.BEIJING, "sk-b").key(Region.Id.SINGAPORE, "sk-s");
        String singapore = studio.url(Region.Id.SINGAPORE) + Http.CHAT;
        assertThat(Http.post(singapore, "sk-s", CHAT).status()).isEqualTo(200);
        Got got = Http.post(singapore, "sk-b", CHAT);
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.json().at("/error/code").asText()).isEqualTo("invalid_api_key");
        assertThat(Http.post(studio.url(Region.Id.BEIJING) + Http.CHAT, "sk-b", CHAT)
                        .status())
                .isEqualTo(200);
        assertThat(Http.post(studio.url() + Http.CHAT, "sk-b", CHAT).status()).isEqualTo(200);
        assertThat(studio.requests().get(0).path()).isEqualTo(Http.CHAT);
    }

    @Test
    void knowsARegionByTheNameOfItsHost(FakeModelStudio studio) {
        studio.key(Region.Id.BEIJING, "sk-b");
        String url = studio.url() + Http.CHAT;
        assertThat(Http.post(url, "sk-b", CHAT, "Host", "dashscope.aliyuncs.com")
                        .status())
                .isEqualTo(200);
        assertThat(Http.post(url, "sk-b", CHAT, "Host", "dashscope-intl.aliyuncs.com")
                        .status())
                .isEqualTo(401);
        assertThat(Http.post(url, "sk-b", CHAT, "Host", "ws-1.cn-beijing.maas.aliyuncs.com")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesModelsThatTheRegionDoesNotOffer(FakeModelStudio studio) {
        String math = CHAT.replace("qwen-plus", "qwen-math-plus");
        assertThat(Http.post(studio.url(Region.Id.BEIJING) + Http.CHAT, studio.apiKey(), math)
                        .status())
                .isEqualTo(200);
        assertThat(Http.post(studio.url(Region.Id.SINGAPORE) + Http.CHAT, studio.apiKey(), math)
                        .status())
                .isEqualTo(404);
        assertThat(Http.post(studio.url(Region.Id.FINANCE_CLOUD) + Http.CHAT, studio.apiKey(), math)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void grantsAWorkspaceOnlyItsModels(FakeModelStudio studio) {
        studio.workspace("ws-support", "sk-support", "qwen-plus");
        String url = studio.url() + Http.CHAT;
        assertThat(Http.post(url, "sk-support", CHAT).status()).isEqualTo(200);
        Got got = Http.post(url, "sk-support", CHAT.replace("qwen-plus", "qwen-max"));
        assertThat(got.status()).isEqualTo(403);
        assertThat(got.body())
                .isEqualTo("{\"error\":{\"message\":\"Model access denied.\",\"type\":\"invalid_request_error\","
                        + "\"param\":null,\"code\":\"access_denied\"},"
                        + "\"request_id\":\"00000000-0000-9000-8000-000000000002\"}");
    }

    @Test
    void wantsTheNamedWorkspaceToBeTheKeysOwn(FakeModelStudio studio) {
        studio.workspace("ws-support", "sk-support").workspace("ws-sales", "sk-sales");
        String url = studio.url() + Http.TEXT;
        String header = "X-DashScope-WorkSpace";
        assertThat(Http.post(url, "sk-support", NATIVE, header, "ws-support").status())
                .isEqualTo(200);
        assertThat(Http.post(url, studio.apiKey(), NATIVE).status()).isEqualTo(200);
        assertThat(Http.post(url, studio.apiKey(), NATIVE, header, "ws-support").status())
                .isEqualTo(401);
        Got got = Http.post(url, "sk-support", NATIVE, header, "ws-sales");
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.json().path("code").asText()).isEqualTo("NOT AUTHORIZED");
        assertThat(Http.post(url, "sk-support", NATIVE, "Host", "ws-sales.eu-central-1.maas.aliyuncs.com")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void servesADeployedModelNativelyToItsOwner(FakeModelStudio studio) {
        studio.workspace("ws-support", "sk-support", "qwen-plus").deploy("triage-7", "ws-support");
        String body = NATIVE.replace("qwen-plus", "triage-7");
        assertThat(Http.post(studio.url() + Http.TEXT, "sk-support", body).status())
                .isEqualTo(200);
        Got foreign = Http.post(studio.url() + Http.TEXT, studio.apiKey(), body);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.json().path("code").asText()).isEqualTo("Model.AccessDenied");
        Got chat = Http.post(studio.url() + Http.CHAT, "sk-support", CHAT.replace("qwen-plus", "triage-7"));
        assertThat(chat.status()).isEqualTo(404);
        assertThat(chat.json().at("/error/code").asText()).isEqualTo("model_not_supported");
    }
}
