// The UI's end of the line to the engine: one worker a tab, bytes in both directions.
//
// The worker is started by the boot script. What it says before the UI has arrived waits here until the UI listens;
// what the UI says waits here until there is a worker, and in the worker until the engine is open.

/** @type {Worker | null} */
let worker = null;
let onBytes = null;
let onTab = null;
let tabState = { role: "starting" };
const waiting = [];
/** What the UI asked before the worker was started. */
const unasked = [];
let answer;
/** Fulfilled once the engine has said something for the first time, if only that it cannot run. */
export const answered = new Promise((resolve) => {
  answer = resolve;
});
/** Where the worker's script lies. */
let address = "";
/** Whether the phone has time for what the engine needs later. */
let rest = false;

/** Whether the person asked for the directory all the same. */
let wished = false;
/** Whether bytes may cost the person money, as far as the browser says: then the directory waits for them. */
const waits = () => !wished && Boolean(navigator.connection?.saveData || navigator.connection?.type === "cellular");
navigator.connection?.addEventListener?.("change", () => waits() || worker?.postMessage({ fetch: true }));

/** Starts the engine's worker. Called by the boot script. */
export function start(url, farewell) {
  address = url;
  const started = new Worker(url, { type: "module", name: waits() ? "besace-saving" : "besace-engine" });
  worker = started;
  // What an erased engine left to be said to the hub.
  if (farewell) started.postMessage({ farewell });
  if (rest) bringRest();
  for (const bytes of unasked.splice(0)) ask(bytes);
  started.onmessage = ({ data }) => {
    answer();
    if (data instanceof Uint8Array) deliver(data);
    else if (data.restart) replace(started, url, data.farewell);
    else if (data.again) ask(data.again);
    else tell(data);
  };
  started.onerror = (event) => {
    event.preventDefault();
    answer();
    tell({ role: "failed", reason: String(event.message ?? "") });
  };
}

/** Lets the engine's worker, and those that replace it, fetch what is needed later. */
export function bringRest() {
  rest = true;
  worker?.postMessage({ rest });
}

/** A worker that hangs cannot give the engine to the tab that asks for it: it is replaced at once. */
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("besace-engine") : null;
let overdue = 0;
channel?.addEventListener("message", ({ data }) => {
  if (data.yielded) clearTimeout(overdue);
  if (!data.yield || tabState.role !== "owner") return;
  const [hanging, url] = [worker, address];
  overdue = setTimeout(() => {
    hanging.terminate();
    replace(hanging, url);
  }, 1200);
});

/** A worker that is done asks for a new one; what still reaches it comes back as `again`. */
function replace(old, url, farewell) {
  if (worker !== old) return;
  tell({ role: "starting" });
  start(url, farewell);
  setTimeout(() => old.terminate(), 1000);
}

function ask(bytes) {
  worker.postMessage(bytes, [bytes.buffer]);
}

function deliver(bytes) {
  if (onBytes) onBytes(bytes);
  else waiting.push(bytes);
}

function tell(state) {
  tabState = state;
  onTab?.(JSON.stringify(state));
}

/** What the UI's wasm calls; the names are fixed in `src/app/platform/web`. */
globalThis.besaceEngine = Object.freeze({
  /** Sends one encoded request envelope. */
  send(bytes) {
    // A copy of our own: the UI's memory may move.
    const own = bytes.slice();
    if (worker) ask(own);
    else unasked.push(own);
  },
  /** Sets who gets encoded replies and events; delivers what waited. */
  listen(callback) {
    onBytes = callback;
    for (const bytes of waiting.splice(0)) callback(bytes);
  },
  /** Sets who is told of this tab's part: JSON `{"role": …}`; tells the present one at once. */
  tab(callback) {
    onTab = callback;
    callback(JSON.stringify(tabState));
  },
  /** Whether the directory waits for the person's word. */
  waits,
  /** Fetches it. */
  fetchNow() {
    wished = true;
    worker?.postMessage({ fetch: true });
  },
  /** Makes this tab the engine's owner, where another one has it and does not answer. */
  takeOver() {
    worker?.postMessage({ takeOver: true });
  },
});
