// What the lobby and the phones share: texts, the live stream, faces, time.

export const texts = JSON.parse(document.getElementById("texts").textContent);
export const language = document.documentElement.lang;

export const by = (id) => document.getElementById(id);

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function say(name, gaps = {}) {
  return (texts[name] ?? name).replace(/\{(\w+)\}/g, (_, gap) => gaps[gap] ?? "");
}

// The server's clock, so that words appear when they are spoken.
let ahead = 0;
export const now = () => Date.now() + ahead;

export async function post(path, body = {}) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { ok: answer.ok, ...(await answer.json().catch(() => ({}))) };
}

// Draws every new screen. A tab nobody looks at closes its stream: browsers allow few of them.
export function watch(path, draw) {
  let source = null;
  const take = (screen) => {
    ahead = screen.now - Date.now();
    by("lost").hidden = true;
    draw(screen);
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(path);
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onerror = () => { by("lost").hidden = false; };
  };
  const close = () => { source?.close(); source = null; };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
}

export function face(element, name) {
  const letters = /[a-zäöü]/i.test(name) ? name.split(/\s+/).map((word) => word[0]).filter((one) => /\p{L}/u.test(one)) : [];
  element.textContent = letters.length ? (letters[0] + (letters.length > 1 ? letters.at(-1) : "")).toUpperCase() : "#";
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.codePointAt(0)) % 360;
  element.style.setProperty("--hue", hash);
}

export const clock = (at) => new Date(at).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });

export function length(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
