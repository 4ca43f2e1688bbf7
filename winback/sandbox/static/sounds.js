// Small sounds, made on the spot: a ring, key tones, a pop. And the firm's words, read aloud by the browser.

let audio = null;
let ringing = null;
export const wish = { sounds: localStorage.getItem("sounds") !== "no", aloud: localStorage.getItem("aloud") === "yes" };

export function remember(name, on) {
  wish[name] = on;
  localStorage.setItem(name, on ? "yes" : "no");
  if (name === "aloud" && !on) window.speechSynthesis?.cancel();
  if (name === "sounds" && !on) ring(false);
}

// Browsers let a page sound only after a click somewhere on it.
document.addEventListener("pointerdown", () => { audio ??= new AudioContext(); audio.resume(); }, { capture: true });

function tone(frequencies, seconds, loud = 0.06, later = 0) {
  if (!audio || !wish.sounds || audio.state !== "running") return;
  const begins = audio.currentTime + later;
  const gain = audio.createGain();
  gain.gain.setValueAtTime(0, begins);
  gain.gain.linearRampToValueAtTime(loud, begins + 0.015);
  gain.gain.setValueAtTime(loud, begins + Math.max(0.02, seconds - 0.04));
  gain.gain.linearRampToValueAtTime(0, begins + seconds);
  gain.connect(audio.destination);
  for (const frequency of frequencies) {
    const source = audio.createOscillator();
    source.frequency.value = frequency;
    source.connect(gain);
    source.start(begins);
    source.stop(begins + seconds);
  }
}

const ROWS = [697, 770, 852, 941];
const COLUMNS = [1209, 1336, 1477];
export function key(name) {
  const place = "123456789*0#".indexOf(name);
  tone([ROWS[Math.floor(place / 3)], COLUMNS[place % 3]], 0.14);
}

export const pop = () => { tone([660], 0.07, 0.05); tone([990], 0.1, 0.05, 0.07); };
export const click = () => { tone([520], 0.06, 0.05); tone([390], 0.09, 0.05, 0.07); };

export function ring(on) {
  if (!on || !wish.sounds) {
    clearInterval(ringing);
    ringing = null;
    return;
  }
  if (ringing) return;
  const melody = () => [784, 988, 1175, 988].forEach((note, place) => tone([note], 0.16, 0.05, place * 0.17));
  melody();
  ringing = setInterval(melody, 1900);
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([300, 200, 300]);
}

export function aloud(text, tag) {
  if (!wish.aloud || !window.speechSynthesis) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = tag;
  window.speechSynthesis.speak(words);
}

export const hush = () => window.speechSynthesis?.cancel();
