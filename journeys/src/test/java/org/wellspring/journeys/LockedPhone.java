package org.wellspring.journeys;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A phone that takes pushes: what its maker's push service would bring is handed to the browser, which runs the worker as it would. */
final class LockedPhone {
    private final Phone phone;
    private final URI origin;
    private final CDPSession browser;
    private final AtomicReference<String> registration = new AtomicReference<>();
    private final AtomicInteger handled = new AtomicInteger();

    /** @param phone with a page of {@code origin} open, whose worker is registered */
    LockedPhone(Phone phone, URI origin) {
        this.phone = phone;
        this.origin = origin;
        phone.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        browser = phone.context().newCDPSession(phone.page());
        browser.on("ServiceWorker.workerRegistrationUpdated", told -> told.getAsJsonArray("registrations").forEach(each -> remember(each.getAsJsonObject())));
        browser.on("BackgroundService.backgroundServiceEventReceived", told -> count(told.getAsJsonObject("backgroundServiceEvent")));
        browser.send("ServiceWorker.enable");
        browser.send("BackgroundService.startObserving", json("service", "pushMessaging"));
        browser.send("BackgroundService.setRecording", json("service", "pushMessaging", "shouldRecord", true));
        phone.page().waitForCondition(() -> registration.get() != null);
    }

    private void remember(JsonObject told) {
        if (told.get("scopeURL").getAsString().startsWith(origin.toString())) {
            registration.set(told.get("registrationId").getAsString());
        }
    }

    private void count(JsonObject event) {
        if (event.get("eventName").getAsString().equals("Push event completed")) {
            handled.incrementAndGet();
        }
    }

    /** Hands over one push, decrypted, and waits until the worker is done with it. */
    LockedPhone takes(String pushed) {
        int before = handled.get();
        browser.send("ServiceWorker.deliverPushMessage", json("origin", origin.toString(), "registrationId", registration.get(), "data", pushed));
        phone.page().waitForCondition(() -> handled.get() > before);
        return this;
    }

    /** What its lock screen shows now: title, body, language, direction. */
    @SuppressWarnings("unchecked")
    List<Map<String, String>> shows() {
        return (List<Map<String, String>>) phone.page().evaluate("""
            async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, lang, dir }) => ({ title, body, lang, dir }))""");
    }

    /** Opens what it shows. No tool taps a lock screen, so the worker is told of the tap as a browser would tell it. @return the page that it would open */
    String opens() {
        return inTheWorker("""
            (async () => {
                const [notification] = await registration.getNotifications();
                const tap = new NotificationEvent("notificationclick", { notification });
                let opened, work;
                Object.defineProperty(tap, "waitUntil", { value: promise => { work = promise; } });
                Object.defineProperty(clients, "openWindow", { value: async address => { opened = address; }, configurable: true });
                dispatchEvent(tap);
                await work;
                delete clients.openWindow;
                return opened;
            })()""");
    }

    private String inTheWorker(String expression) {
        var answers = new ConcurrentLinkedQueue<String>();
        browser.on("Target.receivedMessageFromTarget", told -> Optional.of(told.get("message").getAsString()).filter(message -> message.contains("\"id\":1")).ifPresent(answers::add));
        var attached = browser.send("Target.attachToTarget", json("targetId", worker(), "flatten", false)).get("sessionId").getAsString();
        var evaluate = json("id", 1, "method", "Runtime.evaluate");
        evaluate.add("params", json("expression", expression, "awaitPromise", true, "returnByValue", true));
        browser.send("Target.sendMessageToTarget", json("sessionId", attached, "message", evaluate.toString()));
        phone.page().waitForCondition(() -> !answers.isEmpty());
        return JsonParser.parseString(answers.remove()).getAsJsonObject().getAsJsonObject("result").getAsJsonObject("result").get("value").getAsString();
    }

    /** The worker that belongs to this phone and no other. */
    private String worker() {
        var own = browser.send("Target.getTargetInfo").getAsJsonObject("targetInfo").get("browserContextId");
        return browser.send("Target.getTargets").getAsJsonArray("targetInfos").asList().stream().map(JsonElement::getAsJsonObject)
            .filter(each -> each.get("type").getAsString().equals("service_worker") && own.equals(each.get("browserContextId")) && each.get("url").getAsString().startsWith(origin.toString()))
            .findFirst().orElseThrow().get("targetId").getAsString();
    }

    private static JsonObject json(Object... namesAndValues) {
        var made = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            made.add((String) namesAndValues[i], new Gson().toJsonTree(namesAndValues[i + 1]));
        }
        return made;
    }
}
