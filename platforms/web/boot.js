// Brings the parts of the app in the order in which a person needs them.
import { begun, bringAll } from "./chunks.js";
import { answered, bringRest, start } from "./link.js";
import { register } from "./offline.js";
import "./guise.js";
import "./press.js";

// A service worker has all files on the phone: the engine begins beside the UI. Without one they come over the network,
// and the first screens, which ask nothing of the engine, have the line for themselves.
const onPhone = Boolean(navigator.serviceWorker?.controller);
const engine = () => start("@ENGINE@");

/** Passkeys of editors; the name is fixed in `src/app/platform/web`. */
globalThis.besacePasskey = (verb, ...rest) => import("./passkey.js").then((passkeys) => passkeys[verb](...rest));

/** The phone's own lock; the name is fixed in `src/app/platform/web`. */
globalThis.besacePhoneLock = (verb, known) => import("./phone-lock.js").then((lock) => lock[verb](...known));

/** The UI takes the static shell away when it draws: it has its texts to fetch first. */
const drawn = new Promise((resolve) => {
  const shell = document.getElementById("shell");
  new MutationObserver((_, observer) => {
    if (shell.isConnected) return;
    observer.disconnect();
    resolve();
  }).observe(document.body, { childList: true });
});

if (onPhone) engine();
try {
  const { default: init } = await import("@APP@");
  begun(await init());
  await drawn;
  if (!onPhone) engine();
  await answered;
  bringAll();
  bringRest();
} catch (error) {
  // The numbers stay; the sentence beneath them says why nothing else comes.
  document.getElementById("shell-state")?.removeAttribute("hidden");
  throw error;
} finally {
  // Help is to be had without a network also where the app does not run.
  register();
}
