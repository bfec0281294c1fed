// Being woken by the hub for reminders while the app is closed: an empty message by the browser's push service. The hub
// is told at which times, rounded to five minutes, and nothing else; the words of the notice stay on this phone.

/** Kept in `localStorage`: the random name and secret under which the hub holds this phone's times. */
const KEPT = "besace.wake";
/** Where the service worker finds the words of the notice. */
const WORDS = "words";
const NOTICE = "/notice";
const STEP = 300;
const MOST = 64;
const AHEAD = 30 * 86400;

/** What the hub was told last, so that it is not told again. */
let told = "";
/** The times that it could not be told yet. */
let waiting = null;
/** One thing at a time: a later list of times must not be overtaken by an earlier. */
let work = Promise.resolve();

const base64 = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const random = () => base64(crypto.getRandomValues(new Uint8Array(16)));
const registered = () => navigator.serviceWorker?.getRegistration();

/** The hub's key, where it wakes phones and this browser lets itself be woken. */
async function offered() {
  const registration = await registered();
  if (!registration?.pushManager) return null;
  const answer = await fetch("/v1/wake", { cache: "no-store" });
  return answer.ok && /json/.test(answer.headers.get("content-type")) ? (await answer.json()).key : null;
}

async function ask(kept, method, body) {
  const [id, secret] = kept.split(" ");
  const headers = { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" };
  return fetch(`/v1/wake/${id}`, { method, body, headers, keepalive: true });
}

/** The address at which the push service reaches this phone; made anew where there is none, or for another key. */
async function subscription(key) {
  const { pushManager } = await registered();
  const known = await pushManager.getSubscription();
  if (known && base64(new Uint8Array(known.options.applicationServerKey ?? [])) === key) return known;
  await known?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** Seconds since 1970, of a moment that the phone's clock shows. */
function seconds(shown) {
  const at = new Date(shown * 1000);
  const here = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes());
  return here.getTime() / 1000;
}

function rounded(moments) {
  const now = Date.now() / 1000;
  const times = [...moments].map((moment) => Math.floor(seconds(moment) / STEP) * STEP);
  return [...new Set(times)].filter((time) => time > now && time < now + AHEAD).sort((one, other) => one - other).slice(0, MOST);
}

async function tell(kept, moments) {
  waiting = moments;
  const times = rounded(moments);
  if (!times.length) {
    if (told !== "none") await ask(kept, "DELETE");
    told = "none";
  } else {
    const key = await offered();
    if (!key) return;
    const body = JSON.stringify({ endpoint: (await subscription(key)).endpoint, times });
    if (body !== told && (await ask(kept, "PUT", body)).ok) told = body;
  }
  waiting = null;
}

const inTurn = (what) => (work = work.then(what).catch(() => false));

addEventListener("online", () => {
  const kept = localStorage.getItem(KEPT);
  if (kept && waiting) inTurn(() => tell(kept, waiting));
});

/** `on` or `off`; nothing where it is not offered. */
export async function can(kept) {
  const key = await offered().catch(() => null);
  return key ? (kept ? "on" : "off") : kept ? "on" : "";
}

/** Turns it on; true when this phone can be reached. */
export function on() {
  return inTurn(async () => {
    const key = await offered();
    if (!key) return false;
    await subscription(key);
    localStorage.setItem(KEPT, `${random()} ${random()}`);
    told = "";
    return true;
  });
}

/** Turns it off, here and at the hub. Where the hub cannot be reached, its next message finds no phone. */
export function off(kept) {
  localStorage.removeItem(KEPT);
  return inTurn(async () => {
    waiting = null;
    const asked = kept && ask(kept, "DELETE").catch(() => {});
    const known = await (await registered())?.pushManager?.getSubscription();
    await Promise.all([asked, known?.unsubscribe(), caches.delete(WORDS)]);
    return true;
  });
}

/** The moments to come, by the phone's clock, and the words of the notice. */
export function times(kept, moments, words) {
  return inTurn(async () => {
    if (moments.length) await (await caches.open(WORDS)).put(NOTICE, new Response(words));
    await tell(kept, moments);
    return true;
  });
}
