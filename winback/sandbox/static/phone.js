// One phone: its thread, its calls, and the fingers on it.

import { by, clock, face, language, length, make, now, post, say, watch } from "./common.js";
import * as sounds from "./sounds.js";

const base = `/phone/${by("handset").dataset.number}`;
const act = (action, given) => post(`${base}/${action}`, given);
const MISSED = { "no-answer": "missed", busy: "busy", failed: "failed", canceled: "missed" };
let screen = null;
let spoken = new Set(); // utterances already read aloud
let drawn = { thread: "", ideas: "", hooks: "", call: "" };

// ------------------------------------------------------------------ the thread

/** A message as a phone shows it: addresses can be tapped. */
function written(text) {
  const said = make("p");
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    if (!/^https?:\/\//.test(part)) {
      said.append(part);
      continue;
    }
    const link = make("a", "", part);
    Object.assign(link, { href: part, target: "_blank", rel: "noopener noreferrer" });
    said.append(link);
  }
  return said;
}

function bubble(entry, after) {
  const item = make("li", `message ${entry.mine ? "mine" : "theirs"}${entry.twilio ? " twilio" : ""}`);
  if (after && after.kind === "sms" && after.mine === entry.mine && after.at - entry.at < 60000) item.classList.add("joined");
  item.append(written(entry.text));
  const small = [clock(entry.at)];
  if (entry.twilio) small.push(say("from_twilio"));
  else if (!entry.mine && entry.segments > 1) small.push(`${entry.segments} SMS`);
  item.append(make("small", "", small.join(" · ")));
  return item;
}

function pastCall(entry) {
  const item = make("li", `past ${entry.status === "completed" ? "" : "missed"}`);
  const talked = entry.status === "completed" && entry.seconds > 0;
  const words = talked ? `${say("call")} · ${length(entry.seconds)}` : say(entry.mine ? "failed" : MISSED[entry.status] ?? "call");
  item.append(make("span", "", `${entry.mine ? "↗" : "↙"} ${words}`), make("small", "", clock(entry.at)));
  return item;
}

function drawThread() {
  const entries = screen.thread;
  const mark = entries.map((entry) => entry.sid + entry.status).join() + screen.person.typing;
  if (mark === drawn.thread) return;
  const first = drawn.thread === "";
  const fresh = entries.length > by("thread").querySelectorAll(".message, .past").length;
  drawn.thread = mark;
  const list = by("thread");
  const items = entries.map((entry, place) => (entry.kind === "sms" ? bubble(entry, entries[place + 1]) : pastCall(entry)));
  if (!entries.length) items.push(make("li", "quiet-thread", say("empty_thread")));
  if (screen.person.typing) items.push(typing());
  if (fresh && !first) {
    items.at(screen.person.typing ? -2 : -1)?.classList.add("fresh");
    entries.at(-1)?.mine ? sounds.click() : sounds.pop();
  }
  list.replaceChildren(...items);
  list.scrollTop = list.scrollHeight;
}

function typing() {
  const item = make("li", "message mine dots");
  const dots = make("p");
  dots.append(make("i"), make("i"), make("i"));
  item.append(dots);
  return item;
}

function drawIdeas() {
  const exits = ["yes", "no", "later", "human", "who", "stop"].map((name) => ({ text: say(name), label: say(name) }));
  const last = screen.thread.filter((entry) => entry.kind === "sms").at(-1);
  const ideas = screen.person.simulated || !last || last.mine ? [] : [...screen.ideas, ...exits];
  const mark = JSON.stringify(ideas);
  if (mark === drawn.ideas) return;
  drawn.ideas = mark;
  by("ideas").replaceChildren(...ideas.map((idea) => {
    const button = make("button", "", idea.label);
    button.type = "button";
    button.addEventListener("click", () => act("text", { text: idea.text }));
    return button;
  }));
}

// ------------------------------------------------------------------ the call

function utterance(one) {
  const item = make("li", `said ${one.who}`);
  if (one.who === "firm") {
    for (const word of one.text.split(" ")) item.append(make("span", "word", word), " ");
  } else if (one.who === "keys") {
    for (const key of one.text) item.append(make("kbd", "", key));
  } else {
    item.textContent = one.text;
  }
  return item;
}

function drawTalk(call) {
  const list = by("talk");
  if (list.dataset.sid !== call.sid) {
    list.dataset.sid = call.sid;
    list.replaceChildren();
  }
  for (const one of call.heard.slice(list.children.length)) {
    list.append(utterance(one));
    if (one.who === "firm" && one.cut === null && now() - one.at < 2500) readAloud(call, one);
    if (one.who === "person" || one.who === "keys") sounds.hush();
  }
  if (call.ended) sounds.hush();
}

function readAloud(call, one) {
  const mark = `${call.sid}${one.at}${one.text}`;
  if (spoken.has(mark)) return;
  spoken.add(mark);
  sounds.aloud(one.text, one.language || (language === "de" ? "de-DE" : "en-US"));
}

// Words light up while they are spoken; what was cut off stays dim.
function light() {
  const call = screen?.call;
  if (!call) return;
  let moving = false;
  [...by("talk").children].forEach((item, place) => {
    const one = call.heard[place];
    if (one?.who !== "firm") return;
    const gone = Math.min((now() - one.at) / 1000, one.cut ?? Infinity);
    const share = one.seconds > 0 ? gone / one.seconds : 1;
    const until = Math.ceil(item.children.length * Math.max(0, share));
    if (share < 1 && one.cut === null && !call.ended) moving = true;
    [...item.children].forEach((word, index) => word.classList.toggle("heard", index < until));
    item.classList.toggle("cut", one.cut !== null && share < 1);
  });
  const list = by("talk");
  const shape = `${list.children.length} ${list.clientHeight}`;
  if (moving || list.dataset.shape !== shape) list.scrollTop = list.scrollHeight;
  list.dataset.shape = shape;
  by("handset").classList.toggle("firm-speaks", moving);
}

function state(call) {
  if (call.ended) {
    if (call.seconds) return `${say("over")} ${say("ended_after", { time: length(call.seconds) })}`;
    return say(call.incoming ? MISSED[call.status] ?? "over" : "failed");
  }
  if (call.status === "ringing") return say(call.incoming ? "incoming" : "calling");
  return call.started ? length((now() - call.started) / 1000) : say("calling");
}

function drawTurn(call) {
  const listens = !call.ended && call.doing === "listening" && call.until;
  by("turn").hidden = !listens && !["recording", "dialing"].includes(call.doing);
  by("turn").classList.toggle("waiting", Boolean(listens));
  if (call.doing === "recording" || call.doing === "dialing") {
    by("turn-who").textContent = say(call.doing);
    by("turn-how").textContent = "";
    return;
  }
  const first = screen.person.name.split(" ")[0];
  by("turn-who").textContent = screen.person.simulated ? say("listening_them", { name: first }) : say("listening");
  const how = [call.takes.includes("dtmf") ? say("listening_keys") : "", call.takes.includes("speech") ? say("listening_speech") : ""];
  by("turn-how").textContent = call.digits ? call.digits : how.filter(Boolean).join(" ");
}

function drawPad(call) {
  const talking = call.status === "in-progress";
  by("pad").hidden = by("speech").hidden = !talking || screen.person.simulated;
  for (const button of by("pad").children) {
    const label = call.labels[button.dataset.key] ?? "";
    button.lastElementChild.textContent = label;
    button.classList.toggle("offered", Boolean(label));
  }
  by("speech").classList.toggle("open", call.takes.includes("speech"));
}

function drawCall() {
  const call = screen.call;
  by("call-app").hidden = !call;
  const rings = Boolean(call && call.status === "ringing" && call.incoming);
  by("handset").classList.toggle("rings", rings);
  sounds.ring(rings);
  if (!call) {
    by("talk").replaceChildren();
    delete by("talk").dataset.sid;
    return;
  }
  by("call-app").className = `app call-app ${rings ? "is-ringing" : ""} ${call.ended ? "is-over" : ""} ${call.started ? "is-talking" : ""}`;
  by("call-name").textContent = screen.firm.written;
  by("call-state").textContent = state(call);
  by("incoming").hidden = !rings;
  by("watching").hidden = !screen.person.simulated || call.status !== "in-progress";
  by("ongoing").hidden = Boolean(call.ended) || rings || screen.person.simulated;
  drawTalk(call);
  drawTurn(call);
  drawPad(call);
}

// ------------------------------------------------------------------ beside the phone

function drawPerson() {
  const { person } = screen;
  face(by("who-face"), person.name);
  by("who-name").textContent = person.name;
  by("who-number").textContent = person.written;
  by("who-title").textContent = person.hand ? "" : person.title[language] ?? "";
  by("who-plays").textContent = person.simulated ? say("by_itself", { name: person.name.split(" ")[0] }) : say("by_hand");
  by("who-switch").hidden = person.hand;
  by("who-switch").lastElementChild.textContent = say(person.simulated ? "take_over" : "give_back");
  by("firm").textContent = screen.firm.written;
  by("stopped").hidden = !screen.stopped;
  by("banner").hidden = !person.simulated;
  by("banner").firstElementChild.textContent = by("who-plays").textContent;
}

function hook(one) {
  const item = make("li", `hook ${one.status && one.status < 300 ? "good" : "bad"}`);
  const more = make("details");
  const head = make("summary");
  head.append(make("b", "", one.status ?? "–"), make("span", "hook-what", one.what), make("span", "hook-ms", one.status ? `${one.milliseconds} ms` : say("no_answer")));
  const fields = Object.entries(one.fields).map(([name, value]) => `${name}=${value}`).join("\n");
  more.append(head, make("code", "hook-path", one.path), make("pre", "", fields));
  if (one.answer) more.append(make("pre", "answer", one.answer));
  item.append(more);
  return item;
}

function drawDebugger() {
  const mark = screen.hooks.map((one) => one.at + one.what).join() + screen.warnings.length;
  if (mark === drawn.hooks) return;
  drawn.hooks = mark;
  by("no-hooks").hidden = screen.hooks.length > 0;
  const open = new Set([...by("hooks").querySelectorAll("details[open]")].map((one) => one.dataset.mark));
  by("hooks").replaceChildren(...[...screen.hooks].reverse().map((one) => {
    const item = hook(one);
    item.firstElementChild.dataset.mark = one.at + one.what;
    item.firstElementChild.open = open.has(one.at + one.what);
    return item;
  }));
  by("warnings").replaceChildren(...[...screen.warnings].reverse().slice(0, 5).map((one) => {
    const item = make("li");
    item.append(make("b", "", one.code), make("span", "", one.words));
    return item;
  }));
}

// ------------------------------------------------------------------ all of it

function draw(fresh) {
  screen = fresh;
  drawPerson();
  drawThread();
  drawIdeas();
  drawCall();
  drawDebugger();
  light();
  if (screen.thread.length) readOnce();
}

let readSid = "";
function readOnce() {
  const last = screen.thread.at(-1)?.sid;
  if (last === readSid) return;
  readSid = last;
  act("read");
}

function tick() {
  by("clock").textContent = clock(now());
  const call = screen?.call;
  if (call) {
    by("call-state").textContent = state(call);
    const left = call.until ? Math.max(0, call.until - now()) : 0;
    const whole = call.until ? Math.max(1, call.until - (call.heard.at(-1)?.at ?? now())) : 1;
    by("turn-left").setAttribute("stroke-dasharray", `${Math.min(100, (100 * left) / Math.min(whole, 12000))} 100`);
    light();
  }
  requestAnimationFrame(tick);
}

by("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = by("text").value.trim();
  if (!text) return;
  by("text").value = "";
  grow();
  act("text", { text });
});
by("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    by("composer").requestSubmit();
  }
});
function grow() {
  by("text").style.setProperty("height", "auto");
  by("text").style.setProperty("height", `${Math.min(by("text").scrollHeight, 120)}px`);
}
by("text").addEventListener("input", grow);
by("speech").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = by("words").value.trim();
  by("words").value = "";
  if (text) act("speak", { text });
});
function press(key) {
  const button = by("pad").querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!button || by("pad").hidden) return;
  sounds.key(key);
  button.classList.add("pressed");
  setTimeout(() => button.classList.remove("pressed"), 140);
  act("keys", { keys: key });
}
by("pad").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) press(button.dataset.key);
});
document.addEventListener("keydown", (event) => {
  const elsewhere = /INPUT|TEXTAREA|SELECT/.test(event.target.tagName) || event.ctrlKey || event.metaKey || event.altKey;
  if (!elsewhere && /^[0-9*#]$/.test(event.key)) press(event.key);
});
for (const [id, action] of [["answer", "answer"], ["decline", "decline"], ["hangup", "hangup"], ["hush", "silence"], ["call-firm", "call"]]) {
  by(id).addEventListener("click", () => act(action));
}
for (const button of document.querySelectorAll(".take-over")) button.addEventListener("click", () => act("play", { by_hand: true }));
by("who-switch").addEventListener("click", () => act("play", { by_hand: screen.person.simulated }));
for (const name of ["sounds", "aloud"]) {
  by(name).checked = sounds.wish[name];
  by(name).addEventListener("change", () => sounds.remember(name, by(name).checked));
}
if (window.matchMedia("(max-width: 900px)").matches) by("debugger").open = false;

watch(`${base}/events`, draw);
requestAnimationFrame(tick);
