// Keeps the whole app for offline starts. The list and the version are written in by
// `cargo xtask web`; nothing of the person's is ever kept here.
const FILES = ["@PRECACHE@"];
const VERSION = "@VERSION@";
const PREFIX = "besace-";
const CACHE = PREFIX + VERSION;
/** Remembers, inside each cache, which content it holds under which address. */
const INDEX = "/.precache-index";
/** The texts of one language: kept once somebody on this phone wants them. The help pages are kept in all. */
const TEXTS = /^\/locales\/([a-z]+)[\w-]*\.ftl$/i;
/** The pages of providers and editors are for few and want a network: fetched when opened, kept by nobody. */
const DESK = /\.desk\.ftl$|\/later-desk\.wasm$|\/passkey\.js$/;
/** Other names and pictures for the home screen: the browser takes them once, when the app is put there. */
const GUISES = /^\/(manifest-|icons\/(notes|agenda)\b)/;

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "activate") self.skipWaiting();
});
self.addEventListener("push", (event) => event.waitUntil(remind()));
self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(comeForward());
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  // The directory is kept by the engine, in its own store.
  if (url.pathname.startsWith("/directory/") || url.pathname === "/health") return;
  // Plain pages of the hub's, for browsers that cannot run the app.
  if (/^\/places(\/|$)/.test(url.pathname)) return;
  event.respondWith(answer(event.request, url));
});

/** The hub woke this phone (`wake.js`). Its message is empty: the words were left here, and say nothing of the person. */
async function remind() {
  const windows = await self.clients.matchAll({ type: "window" });
  // The app says it itself to whoever looks at it.
  if (windows.some(({ visibilityState }) => visibilityState === "visible")) return;
  const kept = await caches.match("/notice");
  await self.registration.showNotification(kept ? await kept.text() : "…", { tag: "besace", icon: "/icons/icon-192.png" });
}

/** A notice was touched: the app that is open comes forward, else it is opened. */
async function comeForward() {
  const [window] = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return window ? window.focus() : self.clients.openWindow("/times");
}

async function install(event) {
  const cache = await caches.open(CACHE);
  const known = await contentOfOlderCaches();
  const queue = [];
  for (const file of FILES) if (await wanted(file[0])) queue.push(file);
  await shortcut(event, queue).catch(() => {});
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await keep(cache, known, next);
  };
  // A few at a time: hundreds at once starve the page that is starting.
  await Promise.all([lane(), lane(), lane(), lane()]);
  await cache.put(INDEX, Response.json(Object.fromEntries(FILES)));
}

/**
 * Lets the browser hand out itself what a start needs, where it can: it then need not wake this worker for it.
 * What it does not find goes to the network; so a language that comes later is left to `answer`, which keeps it.
 */
async function shortcut(event, kept) {
  const texts = kept.map(([url]) => url).filter((url) => TEXTS.test(url));
  const plain = ["/icons.svg", "/icons/icon.svg", "/manifest.webmanifest"];
  const paths = ["/", "/app-*", "/boot-*", "/css/*", "/engine-*", ...plain, ...texts];
  const condition = (pathname) => ({ urlPattern: new URLPattern({ pathname, search: "", baseURL: location.origin }) });
  await event.addRoutes?.(paths.map((path) => ({ condition: condition(path), source: { cacheName: CACHE } })));
}

/** Whether a file is for this phone: texts in the languages it wishes, or in one that was chosen before. */
async function wanted(url) {
  if (DESK.test(url) || GUISES.test(url)) return false;
  const [, language] = TEXTS.exec(url) ?? [];
  if (!language) return true;
  // English stands in for what the app does not speak.
  const wished = ["en", ...navigator.languages].some((tag) => tag.split("-")[0].toLowerCase() === language.toLowerCase());
  return wished || Boolean(await caches.match(url));
}

/** Copies a file from an older cache where its content is the same: updates cost little data. */
async function keep(cache, known, [url, hash]) {
  const old = known.get(url + " " + hash);
  const kept = old && (await old.match(url));
  if (kept) return cache.put(url, kept);
  const response = await fetch(url, { cache: "no-cache", credentials: "omit" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return cache.put(url, response);
}

async function contentOfOlderCaches() {
  const known = new Map();
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue;
    const cache = await caches.open(name);
    const index = await cache.match(INDEX);
    if (!index) continue;
    for (const [url, hash] of Object.entries(await index.json())) known.set(url + " " + hash, cache);
  }
  return known;
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

async function answer(request, url) {
  // Not `caches.open`: it would make the cache anew after everything was erased.
  const from = { cacheName: CACHE, ignoreVary: true };
  const kept = await caches.match(url.pathname, from);
  if (kept) return kept;
  // Every screen is the same page: its address is read by the UI.
  const screen = request.mode === "navigate" && !url.pathname.split("/").pop().includes(".");
  const shell = screen && (await caches.match("/", from));
  return shell || (TEXTS.test(url.pathname) ? texts(request, url) : fetch(request));
}

/** A language that was chosen: fetched now, and kept for the next start without a network. */
async function texts(request, url) {
  const response = await fetch(request);
  if (response.ok && (await caches.has(CACHE))) {
    await (await caches.open(CACHE)).put(url.pathname, response.clone());
  }
  return response;
}
