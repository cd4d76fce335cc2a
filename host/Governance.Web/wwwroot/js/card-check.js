// Checks tracking cards in the browser, so that it works without network. Where it cannot, the form is sent to the server, which says the same.
(() => {
  "use strict";

  const form = document.getElementById("card-check");
  if (!form || !window.crypto?.subtle || !("serviceWorker" in navigator) || !("caches" in window)) return;
  const kept = "tracking-cards";
  const field = form.querySelector("textarea");
  const result = document.getElementById("card-result");
  const state = document.getElementById("card-ready");
  const words = result.dataset;
  const curve = { name: "ECDSA", namedCurve: "P-256" };

  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const say = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => values[at]);
  const day = (text) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  // Days are days in China, wherever the browser thinks it is.
  const today = () => new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10);

  const read = (typed) => {
    try {
      const code = typed.slice(typed.lastIndexOf("#") + 1).replace(/\s/g, "");
      const [mark, payload, signature, more] = code.split(".");
      const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes(payload)).split("\n");
      if (mark !== "TC1" || more !== undefined || lines[0] !== "1" || lines.length < 11) return null;
      const [, kid, tenant, number, revision, signed, until, hall, next, count, , ...papers] = lines;
      return { covered: `${mark}.${payload}`, signature: bytes(signature), kid, tenant, number, revision, signedOn: day(signed), until: day(until), hall, next, count: Number(count), papers };
    } catch {
      return null;
    }
  };

  const check = async (typed) => {
    const card = read(typed);
    if (!card) return ["notreadable"];
    const { keys } = await (await fetch(form.dataset.keys)).json();
    const key = keys.find((k) => k.kid === card.kid);
    if (!key) return ["unknownkey"];
    const pair = await crypto.subtle.importKey("jwk", { kty: key.kty, crv: key.crv, x: key.x, y: key.y }, curve, false, ["verify"]);
    const covered = new TextEncoder().encode(card.covered);
    const genuine = await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, pair, card.signature, covered);
    if (!genuine || key.tenant !== card.tenant || card.signedOn < key.from || (key.to && card.signedOn > key.to)) return ["notgenuine"];
    return [today() > card.until ? "expired" : "valid", card];
  };

  const show = (verdict, card) => {
    const add = (tag, text, parent = result) => {
      const element = document.createElement(tag);
      element.textContent = text;
      parent.append(element);
      return element;
    };
    result.replaceChildren();
    const head = add("p", "");
    head.className = "key-sentence";
    add("strong", words[verdict], head);
    if (card) {
      add("p", say(words.number, card.number, card.revision, card.hall));
      add("p", say(words.next, card.next));
      add("p", say(words.until, card.until));
      add("p", card.count === 0 ? words.none : say(words.papers, card.count));
      const list = add("ol", "");
      for (const paper of card.papers) add("li", paper, list);
      if (card.count > card.papers.length) add("p", say(words.more, card.count - card.papers.length));
    }
    add("p", words.checked).className = "meta";
    result.dataset.verdict = verdict;
  };

  const run = async () => {
    try {
      show(...(await check(field.value)));
      field.select();
    } catch {
      // The keys are neither here nor to be had.
      state.textContent = state.dataset.later;
    }
  };

  form.addEventListener("submit", (event) => {
    if (field.value.trim() === "") return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  // A hand scanner ends with Enter; no code has a line end within.
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    form.requestSubmit();
  });

  // Everything that the page needs is kept as anybody sees it, without cookies.
  const keep = async () => {
    await navigator.serviceWorker.register(form.dataset.worker, { scope: location.pathname });
    await navigator.serviceWorker.ready;
    const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map((part) => part.href || part.src);
    const wanted = [location.pathname, form.dataset.keys, ...parts].map((url) => new Request(url, { credentials: "omit" }));
    const cache = await caches.open(kept);
    await cache.addAll(wanted);
    for (const old of await cache.keys()) if (!wanted.some((request) => request.url === old.url)) await cache.delete(old);
    state.textContent = state.dataset.ready;
    state.dataset.state = "ready";
  };
  keep().catch(() => { state.textContent = state.dataset.later; });

  // The QR code is an address of this page with the code behind the number sign.
  if (location.hash.length > 1) {
    field.value = location.hash.slice(1);
    run();
  }
  addEventListener("hashchange", () => {
    field.value = location.hash.slice(1);
    run();
  });
})();
