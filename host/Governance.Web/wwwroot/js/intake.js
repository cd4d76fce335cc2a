// Comfort only: the sheet and the case pages work without this file.
(() => {
  "use strict";

  const forget = (key) => {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  };
  const read = (store, key) => {
    try { return JSON.parse(store.getItem(key) ?? "null"); } catch { return null; }
  };

  // A sheet that was taken in is no draft any more, whichever page says so.
  const done = document.querySelector("[data-draft-done]")?.dataset.draftDone;
  for (const key of done ? Object.keys(localStorage) : []) {
    if (key.startsWith("intake.") && read(localStorage, key)?.fields?.["Input.RequestId"] === done) forget(key);
  }

  const form = document.getElementById("intake");
  if (!form) return;
  const key = form.dataset.draft;
  const state = document.getElementById("draft-state");
  const inputs = () => [...form.elements].filter((e) => e.name?.startsWith("Input.") && e.type !== "submit" && e.type !== "file" && e.name !== "Input.Seen" && e.name !== "Input.LinkTo");
  const clock = () => new Date().toLocaleTimeString("zh-CN", { hour12: false });

  // The draft: who complains only as long as this tab is open, the rest until the sheet is taken in.
  const values = (secret) => {
    const fields = {};
    for (const input of inputs().filter((e) => ("private" in e.dataset) === secret)) {
      if (input.type === "radio" || input.type === "checkbox") {
        fields[input.name] ??= [];
        if (input.checked) fields[input.name].push(input.value);
      } else if (input.type !== "hidden" || input.name === "Input.RequestId") fields[input.name] = input.value;
    }
    return fields;
  };
  const save = () => {
    try {
      localStorage.setItem(key, JSON.stringify({ at: clock(), fields: values(false) }));
      sessionStorage.setItem(key, JSON.stringify({ fields: values(true) }));
      state.textContent = state.dataset.saved.replace("{0}", clock());
    } catch { /* A browser that keeps nothing: the sheet works, only without a draft. */ }
  };
  const restore = (fields) => {
    for (const input of inputs()) {
      if (!(input.name in fields)) continue;
      const value = fields[input.name];
      if (Array.isArray(value)) input.checked = value.includes(input.value);
      else input.value = value;
      if (value.length > 0) input.closest("details")?.setAttribute("open", "");
    }
  };
  const draft = read(localStorage, key);
  if (form.dataset.fresh && draft?.fields?.["Input.Text"]) {
    restore({ ...draft.fields, ...read(sessionStorage, key)?.fields });
    state.textContent = state.dataset.restored.replace("{0}", draft.at);
  }
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  addEventListener("pagehide", () => { if (waiting && !form.dataset.sent) save(); });

  // The time limit follows the complexity.
  const complex = form.elements["Input.Complex"];
  const showDue = () => {
    const isComplex = [...(complex instanceof RadioNodeList ? complex : [complex])].some((e) => e?.checked);
    for (const part of document.querySelectorAll("[data-complexity]")) part.hidden = (part.dataset.complexity === "complex") !== isComplex;
    for (const label of document.querySelectorAll("[data-complexity-label]")) label.hidden = true;
  };
  if (complex && document.querySelector("[data-complexity=complex]")) {
    showDue();
    form.addEventListener("change", showDue);
  }

  // What may be about the same thing, while one types.
  const same = document.getElementById("same");
  let asked = "";
  const ask = async () => {
    const data = new FormData(form);
    const query = new URLSearchParams({ hall: data.get("Input.Hall"), item: data.get("Input.Item"), window: data.get("Input.Window") });
    for (const cause of data.getAll("Input.Causes")) query.append("causes", cause);
    const said = data.get("Input.Text") ?? "";
    const question = `${query}\n${said}`;
    if (question === asked) return;
    asked = question;
    try {
      const body = new URLSearchParams({ __RequestVerificationToken: data.get("__RequestVerificationToken") });
      body.set("Text", said);
      const response = await fetch(`${form.dataset.duplicates}?${query}`, { method: "POST", body, credentials: "same-origin" });
      if (response.ok && !response.redirected && asked === question) same.innerHTML = await response.text();
    } catch { /* No connection: the sheet asks again when it is sent. */ }
  };
  form.addEventListener("change", (event) => {
    if (/Text|Item|Window|Causes/.test(event.target.name)) ask();
  });

  // A button that needs more words opens the place for them first.
  for (const button of form.querySelectorAll("button[data-fold]")) {
    const fold = document.getElementById(button.dataset.fold);
    button.addEventListener("click", (event) => {
      const empty = [...fold.querySelectorAll("textarea, input")].find((e) => !e.value.trim());
      if (!empty) return;
      event.preventDefault();
      fold.open = true;
      empty.focus();
    });
  }

  const register = form.querySelector("[data-register]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) {
      event.preventDefault();
      register.click();
    } else if (event.key === "Enter" && event.target.matches?.("#intake input:not([type=checkbox], [type=radio])")) {
      // Enter goes on to the next field, it never sends a sheet half typed.
      event.preventDefault();
      const fields = [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button")].filter((e) => e.offsetParent);
      fields[fields.indexOf(event.target) + 1]?.focus();
    } else if (/^[1-4]$/.test(event.key) && !event.altKey && event.target.name === "Input.Kind") {
      const kind = form.querySelectorAll("[name='Input.Kind']")[event.key - 1];
      kind.checked = true;
      kind.focus();
      kind.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (event.altKey && (event.key === "1" || event.key === "2")) {
      event.preventDefault();
      form.querySelector(`button[accesskey="${event.key}"]`)?.click();
    }
  });
})();
