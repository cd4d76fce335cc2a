// Comfort only: every function of the pages works without this file.
(() => {
  "use strict";

  // A second click on a slow line must not send a form twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    else form.dataset.sent = "yes";
  });
  // Coming back by the browser's own button shows the form as it was: it may be sent again.
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  // Menus close by Escape and by a click elsewhere.
  const close = (except) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(except)) menu.open = false;
  };
  document.addEventListener("click", (event) => close(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.activeElement?.closest("details.menu[open]");
    close(null);
    menu?.querySelector("summary").focus();
  });

  // What a choice asks for opens with it, and what the other choices ask for closes.
  document.addEventListener("change", (event) => {
    for (const fold of event.target.form?.querySelectorAll("details[data-choice]") ?? []) {
      if (fold.dataset.choice === event.target.name) fold.open = fold.dataset.value === event.target.value;
    }
  });

  // Typed text is not lost by a slip: the browser asks before it leaves.
  let touched = false;
  document.addEventListener("input", (event) => { if (event.target.closest("form[data-guard]")) touched = true; });
  document.addEventListener("submit", () => { touched = false; });
  addEventListener("beforeunload", (event) => { if (touched) event.preventDefault(); });

  // Buttons that only a script can serve are shown only where it can.
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  const voice = window.speechSynthesis;
  for (const button of voice ? document.querySelectorAll("button[data-read]") : []) {
    const start = button.textContent;
    const rest = () => { button.textContent = start; };
    button.hidden = false;
    button.addEventListener("click", () => {
      if (voice.speaking) {
        voice.cancel();
        rest();
        return;
      }
      const text = new SpeechSynthesisUtterance(document.getElementById(button.dataset.read).innerText);
      text.lang = document.documentElement.lang.startsWith("zh") ? "zh-CN" : document.documentElement.lang;
      text.onend = rest;
      voice.speak(text);
      button.textContent = button.dataset.stop;
    });
  }
  if (voice) addEventListener("pagehide", () => voice.cancel());
})();
