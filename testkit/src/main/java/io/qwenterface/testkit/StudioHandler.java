package io.qwenterface.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.qwenterface.Region;
import io.qwenterface.catalog.Model;
import io.qwenterface.catalog.ModelCatalog;
import io.qwenterface.catalog.Support;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Takes one request from its path to its answer. */
final class StudioHandler implements HttpHandler {
    final KeyRing keys = new KeyRing();
    final Script script = new Script();
    final KeptResponses responses = new KeptResponses();
    final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    volatile ModelCatalog catalog = ModelCatalog.bundled();

    private final ContextCache cache = new ContextCache();
    private final AtomicLong count = new AtomicLong();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        Site site = Site.of(exchange.getRequestURI().getPath(), host);
        String path = site.pathWithin(exchange.getRequestURI().getPath());
        RecordedRequest request =
                new RecordedRequest(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body);
        requests.add(request);
        String requestId = "00000000-0000-9000-8000-%012d".formatted(count.incrementAndGet());
        HttpResponse response = new HttpResponse(exchange, Wire.at(path), requestId);
        try {
            request.ended(answer(site, request, response));
        } catch (ConnectionCut wanted) {
            request.ended(RecordedRequest.Outcome.CUT);
            throw wanted;
        } catch (IOException gone) {
            request.ended(RecordedRequest.Outcome.ABANDONED);
            throw gone;
        }
    }

    private RecordedRequest.Outcome answer(Site site, RecordedRequest request, HttpResponse response)
            throws IOException {
        Endpoint endpoint = Endpoint.at(request.path());
        Refusal refusal = checkDoor(site, request, endpoint);
        Call call = null;
        if (refusal == null && endpoint != null) {
            Model model = find(site, request.model());
            if (model == null) {
                refusal = Refusal.modelNotFound(request.model());
            } else {
                call = new Call(endpoint, request.json(), model, request.stream(), ContextCache.Use.NONE);
                refusal = Rule.checkAll(call);
                refusal = refusal == null ? responses.check(call) : refusal;
            }
        }
        if (refusal != null || call == null) {
            response.refuse(refusal == null ? Refusal.notFound() : refusal, request.stream());
            return RecordedRequest.Outcome.REFUSED;
        }
        Call accepted = call.using(cache);
        Answer scripted = script.answer(request);
        Answer answer = scripted == null ? SelfAnswer.to(accepted, request) : scripted;
        response.addHeaders(answer.headers());
        responses.keep(call, response.requestId());
        return answer.performOn(
                accepted.stream()
                        ? new StreamStage(accepted, response, answer.reasons())
                        : new PlainStage(accepted, response));
    }

    /** Everything that is refused before anybody looks at the model's rules. */
    private @Nullable Refusal checkDoor(Site site, RecordedRequest request, @Nullable Endpoint endpoint) {
        if (endpoint == null) {
            return request.path().startsWith("/api/v1/services/") ? Refusal.wrongUrl() : Refusal.notFound();
        }
        if (!request.method().equals("POST")) {
            return Refusal.wrongMethod(request.method());
        }
        String authorization = request.header("Authorization").orElse("");
        Refusal refusal = keys.checkKey(
                site, authorization, request.header("X-DashScope-WorkSpace").orElse(""));
        if (refusal != null) {
            return refusal;
        }
        if (request.header("X-DashScope-Async").orElse("").equalsIgnoreCase("enable")) {
            return Refusal.noAsynchronousCalls();
        }
        if (!request.json().isObject()) {
            return Refusal.wrongBody();
        }
        boolean resolves =
                request.header("X-DashScope-OssResourceResolve").orElse("").equalsIgnoreCase("enable");
        if (request.body().contains("\"oss://") && !resolves) {
            return MediaRules.notAnAddress();
        }
        return request.json().path("model").isTextual()
                ? keys.checkModel(authorization, request.model())
                : Refusal.modelMissing();
    }

    private @Nullable Model find(Site site, String id) {
        Region.Id region = site.region();
        return catalog.find(id)
                // A rule for a family may be behind the list of regions, and nobody published the finance cloud's.
                .filter(model -> region == null
                        || region == Region.Id.FINANCE_CLOUD
                        || model.inferred()
                        || model.offeredIn(Site.name(region)) != Support.NO)
                .orElse(null);
    }
}
