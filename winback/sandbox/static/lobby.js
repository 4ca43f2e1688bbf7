// The shelf of phones: who is rung, who types, who said what last.

import { by, clock, face, language, length, make, now, post, say, watch } from "./common.js";

const cards = new Map();
let screen = { phones: [] };
let wanted = "all";
const CALM = 5000; // milliseconds between two changes of order

const FITS = {
  all: () => true,
  live: (one) => one.live || one.typing,
  unread: (one) => one.unread > 0,
  hands: (one) => !one.simulated,
};

function card(one) {
  if (!cards.has(one.number)) {
    const made = by("card").content.firstElementChild.cloneNode(true);
    made.href = `/phone/${one.number}`;
    made.querySelector(".waves").append(make("i"), make("i"), make("i"), make("i"));
    cards.set(one.number, made);
  }
  return cards.get(one.number);
}

const title = (one) => one.title[language] ?? "";

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function fill(made, one) {
  face(made.querySelector(".face"), one.name);
  put(made.querySelector(".card-name"), one.name);
  put(made.querySelector(".card-number"), one.written === one.name ? "" : one.written);
  put(made.querySelector(".card-title"), title(one));
  made.className = ["card", one.live, one.typing ? "typing" : "", one.unread ? "has-unread" : "", one.simulated ? "" : "by-hand", one.hand ? "own" : ""].join(" ");
  const last = made.querySelector(".card-last");
  if (one.live === "talking") last.dataset.since = one.since ?? now();
  else delete last.dataset.since;
  if (one.live === "ringing") put(last, say("rings"));
  else if (one.live === "talking") put(last, `${say("in_call")} ${length((now() - last.dataset.since) / 1000)}`);
  else if (one.typing) put(last, say("types"));
  else put(last, one.last ? (one.last.mine ? "↩ " : "") + one.last.text : say("quiet"));
  put(made.querySelector("time"), one.at ? clock(one.at) : "");
  const badge = made.querySelector(".badge");
  badge.hidden = !one.unread;
  put(badge, String(one.unread));
}

// Cards change places now and then, not all the time, and glide when they do.
let order = new Map();
let ordered = 0;
function inOrder(phones) {
  if (Date.now() - ordered > CALM || phones.some((one) => one.live === "ringing" && !one.simulated)) {
    order = new Map(phones.map((one, place) => [one.number, place]));
    ordered = Date.now();
  }
  const place = (one) => order.get(one.number) ?? -1;
  return [...phones].sort((one, other) => place(one) - place(other));
}

function places(elements) {
  return new Map(elements.filter((one) => one.isConnected).map((one) => [one, one.getBoundingClientRect()]));
}

function glide(before) {
  if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const [element, was] of before) {
    const is = element.getBoundingClientRect();
    const seen = (box) => box.bottom > 0 && box.top < window.innerHeight;
    if ((was.left === is.left && was.top === is.top) || !seen(is)) continue;
    const from = seen(was) ? { transform: `translate(${was.left - is.left}px, ${was.top - is.top}px)` } : { opacity: 0 };
    element.animate([from, {}], { duration: 420, easing: "cubic-bezier(.2,.8,.2,1)" });
  }
}

function draw() {
  const looked = by("search").value.trim().toLowerCase();
  const shown = inOrder(screen.phones).filter((one) => FITS[wanted](one) &&
    (!looked || `${one.name} ${one.number} ${one.written} ${title(one)}`.toLowerCase().includes(looked)));
  const shelf = by("shelf");
  const made = shown.map((one) => { const element = card(one); fill(element, one); return element; });
  const before = places(made);
  made.forEach((element, place) => { if (shelf.children[place] !== element) shelf.insertBefore(element, shelf.children[place] ?? null); });
  while (shelf.children.length > made.length) shelf.lastElementChild.remove();
  glide(before);
  by("nobody").hidden = shown.length > 0;
  by("nobody").textContent = say(screen.phones.length ? "no_match" : "nobody");
}

function take(fresh) {
  screen = fresh;
  by("messages").textContent = fresh.counted.messages;
  by("calls").textContent = fresh.counted.calls;
  by("live").textContent = fresh.phones.filter(FITS.live).length;
  for (const button of by("pace").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(Number(button.dataset.speed) === fresh.speed));
  }
  draw();
}

by("search").addEventListener("input", draw);
by("filter").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  wanted = button.dataset.filter;
  for (const other of by("filter").children) other.setAttribute("aria-pressed", String(other === button));
  draw();
});
by("pace").addEventListener("click", async (event) => {
  const speed = Number(event.target.closest("button")?.dataset.speed);
  if (speed && (await post("/control/pace", { speed })).ok) take({ ...screen, speed });
});
by("new-phone").addEventListener("submit", async (event) => {
  event.preventDefault();
  const given = Object.fromEntries(new FormData(event.target));
  const answer = await post("/control/people", [{ ...given, character: "hand" }]);
  const wrong = event.target.querySelector(".wrong");
  wrong.hidden = answer.ok;
  wrong.textContent = answer.message ?? "";
  if (answer.ok) location.href = `/phone/${given.number}`;
});

setInterval(() => { if (screen.phones.some((one) => one.live === "talking")) draw(); }, 1000);
watch("/phones/events", take);
