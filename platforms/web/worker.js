// The engine's worker: one a tab, and one engine for all tabs.
//
// Who holds the Web Lock owns the engine and the files below it (the browser gives them to one
// worker only). The other tabs' workers pass their requests to the owner over a BroadcastChannel
// and stand in line for the lock, so that the next takes over when the owner's tab closes. A
// phone may freeze a tab in the background; an owner that does not answer can be relieved.
//
// A worker that has lost the engine, erased it or crashed is replaced by a new one: nothing of
// the person's stays in its memory.
import "./files.js";
import { begun, bring, bringAll } from "./chunks.js";
import init, * as engine from "./engine.js";

const NAME = "besace-engine";
const SILENCE_MS = 8000;
const YIELD_MS = 1500;
const OPEN_TRIES = 30;
const OPEN_PAUSE_MS = 200;
/** A host that sends nothing for so long is given up. */
const STALL_MS = 30000;
/** A request about sharing that is not answered for so long is given up. */
const ANSWER_MS = 45000;
/** How long to wait before listening again to a stream of hints that ended: so long, and up to as long again. */
const LISTEN_PAUSE_MS = 5000;
/** A report that did not go out is tried again after this. */
const REPORT_PAUSE_MS = 30000;

const me = crypto.randomUUID();
const channel = navigator.locks && "BroadcastChannel" in self ? new BroadcastChannel(NAME) : null;

/** `starting`, `owner`, `guest`, `elsewhere` (the owner does not answer), `failed`, `leaving`
 * or `over`. */
let role = "starting";
/** Ends this worker's hold on the lock. */
let release = () => {};
/** Our page's requests, until somebody can answer. */
const early = [];
/** What we asked the owner and await: number → request bytes and the timer of its silence. */
const asked = new Map();
let lastAsked = 0;
let hearYielded = () => {};
/** What an erased engine left to be said to the hub. */
let farewell = null;
/** The end of the owner's queue of work: one thing at a time. */
let work = Promise.resolve();

self.onmessage = ({ data }) => {
  if (data instanceof Uint8Array) fromPage(data);
  else if (data?.takeOver) takeOver();
  else if (data?.farewell) farewell = data.farewell;
  else if (data?.rest) bringAll();
  else if (data?.fetch) fetchNow();
};

/** Starts the engine's module; what it needs later may come from then on. */
async function begin() {
  begun(await init());
}

function become(next, reason) {
  role = next;
  self.postMessage(reason ? { role, reason } : { role });
}

function toPage(bytes) {
  self.postMessage(bytes, [bytes.buffer]);
}

function fromPage(bytes) {
  // Its turn may come after the engine has gone: nothing was done with it then, so it is sent on.
  if (role === "owner") serve(bytes, toPage, () => fromPage(bytes));
  else if (role === "guest" || role === "elsewhere") askOwner(bytes);
  else if (role === "failed") refuse([bytes]);
  else if (role === "over") self.postMessage({ again: bytes });
  else early.push(bytes);
}

function flush() {
  for (const bytes of early.splice(0)) fromPage(bytes);
}

/** Tells our page that these requests were not done. */
async function refuse(requests) {
  try {
    await begin();
  } catch {
    return; // The page was told that the engine failed.
  }
  for (const bytes of requests) toPage(engine.refuse(bytes));
}

/** Gives way to a new worker; the page sends it what comes meanwhile. */
function restart(left) {
  if (role === "over") return;
  role = "over";
  channel?.close();
  release();
  self.postMessage({ restart: true, farewell: left });
  flush();
}

// As a guest ----------------------------------------------------------------------------

function askOwner(bytes) {
  const number = ++lastAsked;
  const timer = setTimeout(() => role === "guest" && become("elsewhere"), SILENCE_MS);
  asked.set(number, { bytes, timer });
  channel.postMessage({ to: "owner", from: me, number, bytes });
}

function answered(number, bytes) {
  const waiting = asked.get(number);
  if (!waiting) return;
  clearTimeout(waiting.timer);
  asked.delete(number);
  if (role === "elsewhere") become("guest");
  toPage(bytes);
}

/** The owner that we had asked is gone: whether it had done the work is not known, so nothing
 * is asked twice. */
function giveUpAsked() {
  const lost = [...asked.values()];
  asked.clear();
  for (const { timer } of lost) clearTimeout(timer);
  if (lost.length) refuse(lost.map(({ bytes }) => bytes));
}

async function takeOver() {
  if (role === "owner" || !channel) return;
  const yielded = new Promise((resolve) => (hearYielded = resolve));
  channel.postMessage({ to: "owner", from: me, yield: true });
  await Promise.race([yielded, pause(YIELD_MS)]);
  if (role !== "owner") navigator.locks.request(NAME, { steal: true }, own).catch(robbed);
}

// As the owner --------------------------------------------------------------------------

/** Runs while this worker holds the lock. */
async function own() {
  // A turn in line that came up after this worker had got the lock otherwise, or was done.
  if (!["starting", "guest", "elsewhere"].includes(role)) return;
  const held = new Promise((resolve) => (release = resolve));
  giveUpAsked();
  try {
    await begin();
    await open();
    if (farewell) engine.go_on_with(farewell);
    engine.net_begin(self.location.origin, navigator.onLine !== false);
    become("owner");
    tellAll(engine.hello());
    channel?.postMessage({ owner: me });
    refreshDirectory();
    share();
  } catch (error) {
    become("failed", String(error?.message ?? error));
    // Another tab may have more luck with the files.
    release();
  }
  flush();
  return held;
}

/** Opens the files where there are some; a former owner may still be letting go of them. */
async function open() {
  const found = await findFiles();
  if (found !== "there") return engine.open_in_memory(tellAll, found === "none");
  for (let tries = 1; ; tries += 1) {
    try {
      return await engine.open_files(tellAll);
    } catch (error) {
      if (tries >= OPEN_TRIES) throw error;
      if (tries === 5) become("elsewhere");
      await pause(OPEN_PAUSE_MS);
    }
  }
}

/** Whether files are `there`, there are `none` yet, or they are `impossible` (a private window,
 * an old browser). */
async function findFiles() {
  if (!self.FileSystemFileHandle?.prototype.createSyncAccessHandle) return "impossible";
  try {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(engine.directory_name());
    return "there";
  } catch (error) {
    return error?.name === "NotFoundError" ? "none" : "impossible";
  }
}

/** Does a request, once what it needs is here, and hands its answer to `reply`. */
function serve(bytes, reply, gone = () => reply(engine.refuse(bytes))) {
  const needed = role === "owner" ? engine.needs(bytes) : undefined;
  if (!needed) return queue(bytes, reply, gone);
  // Others pass it meanwhile; where it does not come, the engine says so.
  const coming = needed === "origins" ? bringOrigins() : bring(needed);
  Promise.race([coming, pause(STALL_MS)]).catch(() => {}).then(() => queue(bytes, reply, gone));
}

/** Does a request after those before it. */
function queue(bytes, reply, gone) {
  work = work.then(async () => {
    if (role !== "owner") return gone();
    try {
      if (engine.wants_files(bytes)) await moveToFiles();
      reply(engine.handle(bytes));
      if (engine.wants_update()) fetchNow();
      if (engine.wants_report()) sendReports();
      if (engine.erased()) await sweep();
      else share();
    } catch (error) {
      // The engine broke off: nothing it had confirmed is lost, and a new one opens the files.
      console.error(error);
      try {
        reply(engine.refuse(bytes));
      } finally {
        restart();
      }
    }
  });
}

/** The first toolbox that is to be kept gets files; a session that is open stays open. */
async function moveToFiles() {
  try {
    await engine.open_files(tellAll);
    refreshDirectory();
  } catch {
    engine.open_in_memory(tellAll, false);
  }
}

/** Fetches where numbers and texts come from: few ask, so the engine does not carry it about. */
async function bringOrigins() {
  const said = await fetch("/content/origins.bin");
  if (said.ok) engine.bring_origins(new Uint8Array(await said.arrayBuffer()));
}

/** After "erase everything": the emptied files go too. */
async function sweep() {
  const left = engine.take_farewell();
  engine.close();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(engine.directory_name(), { recursive: true }).catch(() => {});
  restart(left[0] ? left : undefined);
}

/** Does something with the engine in its turn; nothing once it is not ours. */
function turn(what) {
  const done = work.then(() => (role === "owner" ? what() : undefined));
  work = done.catch(() => restart());
  return done;
}

let refreshing = false;
/** Whether the directory waits, because bytes may cost the person money and they asked for none (`link.js`). */
let saving = self.name === "besace-saving";

/** Fetches the directory: it costs nothing here, or the person asked for it. */
function fetchNow() {
  saving = false;
  if (role === "owner") refreshDirectory();
  else channel?.postMessage({ to: "owner", fetch: true });
}

/** Brings the directory up to date: the engine says what to fetch, and checks it. */
async function refreshDirectory() {
  if (refreshing || saving) return;
  refreshing = true;
  try {
    await bring("packs");
    for (let next; (next = await turn(() => engine.update_next())); ) {
      const [, from, lasting, address] = next.match(/^(\d+) (\d) (.*)$/);
      await fetchInto(address.startsWith("https:") ? address : "/directory/" + address, +from, lasting === "1");
    }
  } catch {
    // No network for what takes directories in, or the engine broke off: it begins again another time.
  } finally {
    refreshing = false;
  }
}

async function fetchInto(address, from, lasting) {
  let whole = false;
  try {
    const answer = await fetch(address, {
      cache: lasting ? "default" : "no-cache",
      credentials: "omit",
      headers: from ? { Range: `bytes=${from}-` } : {},
    });
    const reader = answer.body?.getReader();
    let more = await turn(() => engine.update_begin(answer.status));
    while (more && reader) {
      const { done, value } = await Promise.race([reader.read(), pause(STALL_MS).then(() => ({ stalled: true }))]);
      if (!done && !value) break;
      whole = done;
      more = !done && (await turn(() => engine.update_bytes(value)));
    }
    reader?.cancel().catch(() => {});
  } catch {
    // No network: what is here stays, and what came so far is gone on with.
  }
  await turn(() => engine.update_end(whole));
}

let reporting = false;
let nextReports;

/** Sends what people say is wrong with services, with nothing about who says so. */
async function sendReports() {
  clearTimeout(nextReports);
  if (reporting) return;
  reporting = true;
  try {
    for (let report; (report = await turn(() => engine.report_next())); ) {
      const status = await sendReport(report);
      if (await turn(() => engine.report_end(status))) continue;
      nextReports = setTimeout(sendReports, REPORT_PAUSE_MS);
      break;
    }
  } catch {
    // The engine broke off: a new one begins again.
  } finally {
    reporting = false;
  }
}

async function sendReport(body) {
  const headers = { "Content-Type": "application/octet-stream" };
  try {
    const answer = await fetch("/v1/registry/reports", {
      method: "POST",
      body,
      headers,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(STALL_MS),
    });
    return answer.status;
  } catch {
    return 0; // No network.
  }
}

self.addEventListener("online", () => {
  if (role !== "owner") return;
  refreshDirectory();
  sendReports();
});

// Sharing -------------------------------------------------------------------------------

let sharing = false;
let shareAgain = false;
let shareTimer = 0;
/** The streams of hints that are listened to: space → what ends it. One that ended stays here until it may begin again. */
const listening = new Map();

/** Sends what the engine has to ask of the hub. Nothing of it keeps the page waiting. */
async function share() {
  shareAgain = true;
  if (sharing) return;
  sharing = true;
  try {
    // What is asked for meanwhile, down to the last step, leads to another round.
    while (shareAgain) {
      shareAgain = false;
      if (!(await turn(() => engine.shares()))) return;
      await bring("sharing");
      for (let ask; (ask = await turn(() => engine.net_next())); ) sendToHub(ask);
      const wake = await turn(() => engine.net_wake());
      clearTimeout(shareTimer);
      if (wake !== undefined) shareTimer = setTimeout(tick, Math.min(wake, 2 ** 31 - 1));
      await listen();
    }
  } catch {
    // No network for this part, or the engine broke off: it begins again another time.
  } finally {
    sharing = false;
  }
}

async function tick() {
  await turn(() => engine.net_tick());
  share();
}

function request([, method, target, authorization, body], signal) {
  const headers = { "Content-Type": "application/octet-stream" };
  if (authorization) headers.Authorization = authorization;
  const plain = { method, headers, signal, cache: "no-store", credentials: "omit", redirect: "error" };
  return fetch(target, body.length ? { ...plain, body } : plain);
}

async function sendToHub(ask) {
  let heard = [0, new Uint8Array()];
  try {
    const answer = await request(ask, AbortSignal.timeout(ANSWER_MS));
    const date = Date.parse(answer.headers.get("Date") ?? "");
    const wait = Number.parseInt(answer.headers.get("Retry-After") ?? "", 10);
    const body = await upTo(answer, engine.net_limit());
    const known = (number) => (Number.isNaN(number) ? undefined : number);
    heard = [answer.status, body, known(date / 1000), known(wait)];
  } catch {
    // No network, or none that answers in time.
  }
  try {
    await turn(() => engine.net_heard(ask[0], ...heard));
  } finally {
    share();
  }
}

/** The first bytes of a body; a longer one is cut, which whoever reads it notices. */
async function upTo(answer, limit) {
  const reader = answer.body?.getReader();
  const pieces = [];
  let length = 0;
  while (reader && length < limit) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  reader?.cancel().catch(() => {});
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, Math.min(length, limit));
}

/** Listens to hints where there is something to listen to; to a space that is new at once. */
async function listen() {
  const wanted = new Set((await turn(() => engine.net_listens()))?.split(" ").filter(Boolean));
  for (const [space, end] of listening) {
    if (wanted.has(space)) continue;
    end.abort();
    listening.delete(space);
  }
  if ([...wanted].every((space) => listening.has(space))) return;
  for (const [space, ask] of (await turn(() => engine.net_hints())) ?? []) {
    if (!listening.has(space)) listenTo(space, ask);
  }
}

async function listenTo(space, ask) {
  const end = new AbortController();
  listening.set(space, end);
  try {
    const answer = await request(ask, end.signal);
    if (answer.status === 403) await turn(() => engine.net_refused(space));
    if (answer.ok && answer.body) {
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let text = "";
      for (let read; !(read = await reader.read()).done; ) {
        text += read.value;
        const events = text.split("\n\n");
        text = events.pop().slice(-4096);
        for (const event of events) await turn(() => engine.net_hint(space, event));
        share();
      }
    }
  } catch {
    // Without hints the engine asks now and then.
  }
  // All phones do not come back at the same moment to a hub that was away.
  setTimeout(
    () => {
      if (listening.get(space) === end) listening.delete(space);
      share();
    },
    LISTEN_PAUSE_MS * (1 + Math.random()),
  );
}

for (const name of ["online", "offline"]) {
  self.addEventListener(name, async () => {
    if (role !== "owner") return;
    await turn(() => engine.net_begin(self.location.origin, name === "online"));
    share();
  });
}

/** An event of the engine, to every tab. */
function tellAll(bytes) {
  channel?.postMessage({ to: "all", bytes });
  toPage(bytes.slice());
}

/** Another tab took the lock from us, or gave it up again. */
function robbed() {
  if (role === "owner") engine.close();
  restart();
}

/** Gives the engine to a tab that asks for it. */
function giveAway() {
  work = work.then(() => {
    if (role !== "owner") return;
    engine.close();
    role = "leaving";
    channel.postMessage({ yielded: true });
    // The asking tab takes the lock from us. Where it has gone meanwhile, the next in line does.
    setTimeout(restart, 2 * YIELD_MS);
  });
}

// Between tabs --------------------------------------------------------------------------

if (channel) {
  channel.onmessage = ({ data }) => {
    if (data.to === "owner" && role === "owner") {
      if (data.yield) giveAway();
      else if (data.fetch) fetchNow();
      else serve(data.bytes, (bytes) => channel.postMessage({ to: data.from, number: data.number, bytes }));
    } else if (data.to === me) {
      answered(data.number, data.bytes);
    } else if (data.to === "all" && role !== "owner") {
      toPage(data.bytes);
    } else if (data.owner && data.owner !== me && role !== "owner") {
      giveUpAsked();
      if (role !== "guest") become("guest");
      flush();
    } else if (data.yielded) {
      hearYielded();
    }
  };
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (!channel) {
  // An old browser: no second tab can be told apart, so every tab stands alone.
  own();
} else {
  const { held } = await navigator.locks.query();
  if (held.some((one) => one.name === NAME)) {
    become("guest");
    flush();
  }
  navigator.locks.request(NAME, own).catch(robbed);
}
