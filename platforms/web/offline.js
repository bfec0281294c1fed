// The service worker's registration and the prompted update.
//
// A waiting version is never switched on by itself: an old tab would lose its hashed files and
// the person what they are typing. The UI says that an update is ready and calls `apply`.

const KEEP_NOTHING = "besace.keep-nothing";
/**
 * Milliseconds to wait for the browser to let go of the service worker. Chromium takes seconds for one that it has
 * just installed; it holds nothing of the person's, and goes by itself also when the page is closed meanwhile.
 */
const LET_GO = 300;
let onReady = null;
let waitingWorker = null;
let applying = false;

function ready(worker) {
  waitingWorker = worker;
  onReady?.();
}

/** Keeps the app on the phone for starts without a network, unless nothing is to be kept. */
export async function register() {
  if (!("serviceWorker" in navigator) || sessionStorage.getItem(KEEP_NOTHING)) return;
  try {
    const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    if (sessionStorage.getItem(KEEP_NOTHING)) return void (await leaveNothing());
    if (registration.waiting && navigator.serviceWorker.controller) ready(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed" && navigator.serviceWorker.controller) ready(worker);
      });
    });
    // A page that stays open for days (an installed app does) must hear of updates too.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  } catch {
    // A private window may refuse it; the app then needs the network to start, nothing else.
  }
}

async function leaveNothing() {
  sessionStorage.setItem(KEEP_NOTHING, "1");
  // Knows at once what it has to take back at the hub; the phone is swept meanwhile.
  globalThis.besaceWake?.("off");
  await clearNotices().catch(() => {});
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const unregistered = Promise.all(registrations.map((one) => one.unregister()));
  const names = "caches" in globalThis ? await caches.keys() : [];
  await Promise.all(names.map((name) => caches.delete(name)));
  await Promise.race([unregistered, new Promise((over) => setTimeout(over, LET_GO))]);
}

navigator.serviceWorker?.addEventListener("controllerchange", () => {
  if (applying) location.reload();
  else keepLanguage();
});

/**
 * The language may have been fetched before there was a service worker to keep it: asked for again, it is. A page that had
 * one from its start needs nothing of this.
 */
function keepLanguage() {
  const { lang } = document.documentElement;
  if (navigator.serviceWorker?.controller && lang) fetch(`/locales/${lang}.ftl`).catch(() => {});
}
if (!navigator.serviceWorker?.controller) {
  new MutationObserver(keepLanguage).observe(document.documentElement, { attributeFilter: ["lang"] });
}

/** Takes away the notices that are still shown. */
async function clearNotices() {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const one of registrations) for (const notice of await one.getNotifications()) notice.close();
}

/** What the UI's wasm calls; the names are fixed in `src/app/platform/web`. */
globalThis.besaceOffline = Object.freeze({
  /** Whether nothing at all may be kept on this phone. */
  keepsNothing: () => sessionStorage.getItem(KEEP_NOTHING) !== null,
  /** Sets who is told that an update is ready; tells at once where one is. */
  updateReady(callback) {
    onReady = callback;
    if (waitingWorker) callback();
  },
  /** Switches to the waiting version and loads the page anew. */
  apply() {
    applying = true;
    waitingWorker?.postMessage("activate");
  },
  /** Whether notices may be shown: `granted`, `denied`, `default` (not asked yet); `never` where there are none. */
  notices: () => globalThis.Notification?.permission ?? "never",
  /** Asks the person for them. */
  askForNotices: () => globalThis.Notification?.requestPermission() ?? Promise.resolve("denied"),
  /** Shows a notice of these words alone; a later one takes its place. */
  async notify(words) {
    const how = { tag: "besace", icon: "/icons/icon-192.png" };
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.active) return void registration.showNotification(words, how);
    try {
      new Notification(words, how);
    } catch {
      // Phones show notices through a service worker only, and there is none yet.
    }
  },
  /** Leaves nothing of the app on this phone: no service worker, no cache, until `remember`. */
  forget: leaveNothing,
  /** Keeps the app for offline starts again: there is a toolbox that stays. */
  remember() {
    if (!sessionStorage.getItem(KEEP_NOTHING)) return;
    sessionStorage.removeItem(KEEP_NOTHING);
    register();
  },
});
