// A little script of our own: live fragments, a countdown, small comforts. Every page works without it.
(() => {
  "use strict";

  // A fragment is fetched again every few seconds while the page is looked at, and swapped when it changed.
  const live = (box) => {
    const seconds = Number(box.dataset.every || 4);
    const sign = document.querySelector("[data-live-sign]");
    let mark = box.dataset.mark || "";
    const busy = () => box.contains(document.activeElement) && document.activeElement.matches("input, textarea, select");
    const look = async () => {
      if (document.hidden || busy()) return;
      try {
        const answer = await fetch(box.dataset.live, { headers: { "X-Fragment": "1", "X-Mark": mark }, credentials: "same-origin" });
        if (answer.status === 401) { location.reload(); return; }
        if (sign) sign.classList.toggle("paused", !answer.ok);
        if (answer.status !== 200) return;
        const known = new Set([...box.querySelectorAll("[data-key]")].map((one) => one.dataset.key));
        mark = answer.headers.get("X-Mark") || "";
        box.innerHTML = await answer.text();
        for (const one of box.querySelectorAll("[data-key]")) if (!known.has(one.dataset.key)) one.classList.add("case-new");
        wire(box);
      } catch {
        if (sign) sign.classList.add("paused");
      }
    };
    setInterval(look, seconds * 1000);
    document.addEventListener("visibilitychange", look);
  };

  const countdown = (box) => {
    const end = Date.now() + Number(box.dataset.countdown) * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      box.textContent = left;
      if (left === 0) { clearInterval(timer); setTimeout(() => location.reload(), 1500); }
    };
    const timer = setInterval(tick, 250);
    tick();
  };

  // A form that answers in place: its answer goes into the named box.
  const inPlace = (form) => {
    const box = document.getElementById(form.dataset.into);
    let waiting;
    const send = async () => {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { "X-Fragment": "1" }, credentials: "same-origin" });
      if (answer.status === 401) { location.reload(); return; }
      if (answer.ok) { box.innerHTML = await answer.text(); wire(box); }
      else { box.textContent = (await answer.json().catch(() => ({}))).message || ""; }
    };
    form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
    if (form.dataset.typing !== undefined)
      form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(send, 300); });
  };

  const showWhen = (box) => {
    const [name, values] = box.dataset.showWhen.split("=");
    const form = box.closest("form");
    const look = () => {
      const picked = new FormData(form).getAll(name);
      box.hidden = !values.split("|").some((value) => picked.includes(value));
    };
    form.addEventListener("change", look);
    look();
  };

  const drop = (box) => {
    const input = box.querySelector("input[type=file]");
    const name = box.querySelector("[data-file-name]");
    const show = () => { if (input.files.length) name.textContent = input.files[0].name; };
    input.addEventListener("change", show);
    for (const kind of ["dragover", "dragenter"]) box.addEventListener(kind, (event) => { event.preventDefault(); box.classList.add("over"); });
    for (const kind of ["dragleave", "drop"]) box.addEventListener(kind, () => box.classList.remove("over"));
    box.addEventListener("drop", (event) => { event.preventDefault(); input.files = event.dataTransfer.files; show(); });
  };

  // A slow part of a page, fetched once the page is there.
  const load = async (box) => {
    const answer = await fetch(box.dataset.load, { headers: { "X-Fragment": "1" }, credentials: "same-origin" });
    if (answer.ok) { box.innerHTML = await answer.text(); wire(box); }
    else { box.textContent = (await answer.json().catch(() => ({}))).message || ""; }
  };

  // Send a form elsewhere without leaving the page: the forecast of what is in it right now.
  const tryOut = async (button) => {
    const box = document.getElementById(button.dataset.tryInto);
    button.disabled = true;
    try {
      const answer = await fetch(button.dataset.try, { method: "POST", body: new FormData(button.form), headers: { "X-Fragment": "1" }, credentials: "same-origin" });
      if (answer.status === 401) { location.reload(); return; }
      if (answer.ok) { box.innerHTML = await answer.text(); wire(box); }
      else { box.textContent = (await answer.json().catch(() => ({}))).message || ""; }
      box.scrollIntoView({ behavior: "instant", block: "nearest" });  // smoothly it would carry off what one clicks on next
    } finally { button.disabled = false; }
  };

  const on = (root, selector, kind, what) => root.querySelectorAll(selector).forEach((one) => one.addEventListener(kind, () => what(one)));

  // A key of the keyboard instead of a click, outside of fields one types into.
  const pressable = [];
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("textarea, select, button, a, summary, input:not([type=checkbox]):not([type=radio])");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && event.target !== document.body) return;  // there it sends the form one is in
    const one = pressable.find((each) => each.isConnected && each.dataset.press.toLowerCase() === event.key.toLowerCase());
    if (one) { event.preventDefault(); one.click(); one.focus(); }
  });

  const wire = (root) => {
    root.querySelectorAll("[data-countdown]").forEach(countdown);
    root.querySelectorAll("form[data-into]").forEach(inPlace);
    root.querySelectorAll("[data-show-when]").forEach(showWhen);
    root.querySelectorAll("[data-drop]").forEach(drop);
    root.querySelectorAll("[data-load]").forEach(load);
    on(root, "[data-try]", "click", tryOut);
    on(root, "[data-print]", "click", () => print());
    on(root, "[data-copy]", "click", async (one) => {
      await navigator.clipboard.writeText(one.dataset.copy);
      one.classList.add("copied");
      const sign = one.querySelector("i");
      if (sign) { sign.className = "bi bi-check2"; setTimeout(() => { sign.className = "bi bi-copy"; }, 1500); }
    });
    root.querySelectorAll("[data-ask]").forEach((form) => form.addEventListener("submit", (event) => { if (!confirm(form.dataset.ask)) event.preventDefault(); }));
    root.querySelectorAll("[data-back]").forEach((link) => link.addEventListener("click", (event) => { if (history.length > 1) { event.preventDefault(); history.back(); } }));
    on(root, "[data-sign-in]", "click", (one) => {
      document.getElementById("email").value = one.dataset.signIn;
      document.getElementById("password").value = one.dataset.password;
      document.getElementById("password").form.requestSubmit();
    });
    root.querySelectorAll("[data-press]").forEach((one) => pressable.push(one));
    root.querySelectorAll("[data-submit-on-change]").forEach((one) => one.addEventListener("change", () => one.form.requestSubmit()));
  };

  document.addEventListener("DOMContentLoaded", () => {
    wire(document);
    document.querySelectorAll("[data-live]").forEach(live);
  });
})();
