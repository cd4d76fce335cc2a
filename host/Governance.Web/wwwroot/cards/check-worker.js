// Serves the page that checks tracking cards where there is no network. What is kept is that page as anybody sees it, its looks, its
// script and the public keys: nothing of who uses the browser.
"use strict";
const kept = "tracking-cards";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith((async () => {
    try {
      return await fetch(request);
    } catch (error) {
      const answer = await (await caches.open(kept)).match(request, { ignoreVary: true });
      if (answer) return answer;
      throw error;
    }
  })());
});
