// Brings the parts of the app in the order in which a person needs them.
import { begun, bringAll } from "./chunks.js";
import { answered, bringRest, start } from "./link.js";
import { register } from "./offline.js";
import "./guise.js";
import "./press.js";

// A service worker has all files on the phone: the engine begins beside the UI. Without one they come over the network,
// and the first screens, which ask nothing of the engine, have the line for themselves. So has a lock that stood here last
// (`src/app/state/session.rs`): it is drawn at once, and what is typed into it waits for the engine.
const beside = Boolean(navigator.serviceWorker?.controller && !lastLock());
const engine = () => start("@ENGINE@");

function lastLock() {
  try {
    return localStorage.getItem("besace.lock");
  } catch {
    return null; // A browser that keeps nothing.
  }
}

/** Passkeys of editors; the name is fixed in `src/app/platform/web`. */
globalThis.besacePasskey = (verb, ...rest) => import("./passkey.js").then((passkeys) => passkeys[verb](...rest));

/** The phone's own lock; the name is fixed in `src/app/platform/web`. */
globalThis.besacePhoneLock = (verb, known) => import("./phone-lock.js").then((lock) => lock[verb](...known));

/** Saying something and hearing it again, and small pictures; the name is fixed in `src/app/platform/web`. */
globalThis.besaceMedia = (verb, rest) => import("./media.js").then((media) => media[verb](...rest));

/** Being woken while the app is closed; the name is fixed in `src/app/platform/web`. Most phones never are. */
globalThis.besaceWake = async (verb, ...rest) => {
  const kept = localStorage.getItem("besace.wake");
  return (kept || /^(can|on)$/.test(verb)) && import("./wake.js").then((wake) => wake[verb](kept, ...rest));
};

/** The UI takes the static shell away when it draws: it has its texts to fetch first. */
const drawn = new Promise((resolve) => {
  const shell = document.getElementById("shell");
  new MutationObserver((_, observer) => {
    if (shell.isConnected) return;
    observer.disconnect();
    resolve();
  }).observe(document.body, { childList: true });
});

/** What was drawn is to be seen. A tab that nobody looks at paints nothing, and waits no longer than this. */
const seen = () => new Promise((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, 1000);
});

if (beside) engine();
try {
  const { default: init } = await import("@APP@");
  begun(await init());
  await drawn;
  if (!beside) {
    if (lastLock()) await seen();
    engine();
  }
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
