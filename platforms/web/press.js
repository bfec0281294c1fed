// Listening: the whole screen by a button, one text by a finger that stays on it. What reads is brought
// when somebody first listens (`aloud.js`).

/** How long a finger stays, in milliseconds, and how far it may move, in pixels. */
const HELD_MS = 550;
const MOVED = 12;
const WRITTEN = "input, textarea, select, video";
const READ = "main :is(.row, p, li, h1, h2, h3, dt, dd, summary, label, legend, a, button), [role=dialog] :is(h2, p, li)";

let aloud;
const bring = () => (aloud ??= import("./aloud.js"));
const voice = () => document.documentElement.lang.split("-")[0];

let timer = 0;
let from = null;
let held = false;

addEventListener("pointerdown", (event) => {
  clearTimeout(timer);
  held = false;
  if (!event.isPrimary || event.pointerType === "mouse" || !("speechSynthesis" in globalThis)) return;
  const text = event.target.closest?.(WRITTEN) ? null : event.target.closest?.(READ);
  if (!text) return;
  from = [event.clientX, event.clientY];
  timer = setTimeout(async () => {
    held = true;
    (await bring()).read(text, voice());
  }, HELD_MS);
});
addEventListener("pointermove", (event) => {
  if (from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > MOVED) clearTimeout(timer);
});
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    clearTimeout(timer);
    from = null;
    // The touch that listened does nothing else; a later one does.
    if (held) setTimeout(() => (held = false), 300);
  });
}
// A menu of the browser's would cover what is being read.
addEventListener("contextmenu", (event) => held && event.preventDefault());
addEventListener(
  "click",
  (event) => {
    if (!held) return;
    held = false;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

/** What the UI's wasm calls; the names are fixed in `src/app/platform/web`. */
globalThis.besaceAloud = Object.freeze({
  /** Reads the open dialog or the screen; true when it came to the end. */
  async screen(language) {
    const root = document.querySelector("[role=dialog]") ?? document.querySelector("main");
    return root ? (await bring()).read(root, language) : false;
  },
  /** Stops. */
  async stop() {
    if (aloud) (await aloud).stop();
    else globalThis.speechSynthesis?.cancel();
  },
});
