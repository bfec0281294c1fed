// Starts the engine's worker and the UI side by side, then the service worker.
import { begun, bringAll } from "./chunks.js";
import { bringRest, start } from "./link.js";
import "./guise.js";
import "./offline.js";
import "./press.js";

start("@ENGINE@");

/** Passkeys of editors; the name is fixed in `src/app/platform/web`. */
globalThis.besacePasskey = (verb, ...rest) => import("./passkey.js").then((passkeys) => passkeys[verb](...rest));

/** The phone's own lock; the name is fixed in `src/app/platform/web`. */
globalThis.besacePhoneLock = (verb, known) => import("./phone-lock.js").then((lock) => lock[verb](...known));

try {
  const { default: init } = await import("@APP@");
  // The UI takes the static shell away when it draws: it has its texts to fetch first.
  begun(await init());
  bringAll();
  bringRest();
} catch (error) {
  // The numbers stay; the sentence beneath them says why nothing else comes.
  document.getElementById("shell-state")?.removeAttribute("hidden");
  throw error;
}
