// The UI's end of the line to the engine: one worker a tab, bytes in both directions.
//
// The worker is started by the boot script, before the UI has arrived; what it says meanwhile
// waits here until the UI listens, and what the UI says waits in the worker until the engine
// is open.

/** @type {Worker | null} */
let worker = null;
let onBytes = null;
let onTab = null;
let tabState = { role: "starting" };
const waiting = [];

/** Starts the engine's worker. Called once, by the boot script. */
export function start(url) {
  worker = new Worker(url, { type: "module", name: "besace-engine" });
  worker.onmessage = ({ data }) => {
    if (data instanceof Uint8Array) {
      if (onBytes) onBytes(data);
      else waiting.push(data);
    } else {
      tabState = data;
      onTab?.(JSON.stringify(data));
    }
  };
  worker.onerror = (event) => {
    event.preventDefault?.();
    tabState = { role: "failed", reason: String(event.message ?? "") };
    onTab?.(JSON.stringify(tabState));
  };
}

/** What the UI's wasm calls; the names are fixed in `src/app/platform/web`. */
globalThis.besaceEngine = Object.freeze({
  /** Sends one encoded request envelope. */
  send(bytes) {
    // A copy of our own: the UI's memory may move.
    const own = bytes.slice();
    worker?.postMessage(own, [own.buffer]);
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
  /** Makes this tab the engine's owner, where another one has it and does not answer. */
  takeOver() {
    worker?.postMessage({ takeOver: true });
  },
});
