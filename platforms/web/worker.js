// The engine's worker: one a tab, and one engine for all tabs.
//
// Who holds the Web Lock owns the engine and the files below it (OPFS gives them to one tab
// only). The other tabs' workers pass their requests to the owner over a BroadcastChannel and
// stand in line for the lock, so that the next takes over when the owner's tab closes. A phone
// may freeze a tab in the background; an owner that does not answer can be relieved by
// `takeOver`.
import init, { close, handle, open, refuse } from "./engine.js";

const LOCK = "besace-engine";
const SILENCE_MS = 8000;
const YIELD_MS = 1500;
const OPEN_TRIES = 30;
const OPEN_PAUSE_MS = 200;

const me = crypto.randomUUID();
const channel = "BroadcastChannel" in self ? new BroadcastChannel(LOCK) : null;

/** `starting`, `owner`, `guest`, `elsewhere` (the owner does not answer) or `failed`. */
let role = "starting";
/** Ends this worker's hold on the lock. */
let release = () => {};
/** Our page's requests, until somebody can answer. */
const early = [];
/** What we asked the owner and await: number → request bytes and the timer of its silence. */
const asked = new Map();
let lastAsked = 0;
let yielded = () => {};

self.onmessage = ({ data }) => {
  if (data instanceof Uint8Array) fromPage(data);
  else if (data?.takeOver) takeOver();
};

function become(next, reason) {
  role = next;
  self.postMessage(reason ? { role, reason } : { role });
}

function toPage(bytes) {
  self.postMessage(bytes, [bytes.buffer]);
}

function fromPage(bytes) {
  if (role === "owner") toPage(handle(bytes));
  else if (role === "guest" || role === "elsewhere") askOwner(bytes);
  else if (role === "failed") refuseLater([bytes]);
  else early.push(bytes);
}

function flush() {
  for (const bytes of early.splice(0)) fromPage(bytes);
}

/** Tells our page that these requests were not done. */
async function refuseLater(requests) {
  try {
    await init();
  } catch {
    return; // The page was told that the engine failed.
  }
  for (const bytes of requests) toPage(refuse(bytes));
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

/** The owner we had asked is gone: whether it had done the work is not known, so nothing is
 * asked twice. */
function giveUpAsked() {
  const lost = [...asked.values()];
  asked.clear();
  for (const { timer } of lost) clearTimeout(timer);
  if (lost.length) refuseLater(lost.map(({ bytes }) => bytes));
}

async function takeOver() {
  if (role === "owner" || !navigator.locks) return;
  const gone = new Promise((resolve) => (yielded = resolve));
  channel?.postMessage({ to: "owner", from: me, yield: true });
  await Promise.race([gone, pause(YIELD_MS)]);
  if (role !== "owner") navigator.locks.request(LOCK, { steal: true }, own).catch(robbed);
}

// As the owner --------------------------------------------------------------------------

/** Runs while this worker holds the lock. */
async function own() {
  const held = new Promise((resolve) => (release = resolve));
  giveUpAsked();
  try {
    await init();
    const hello = await openPatiently();
    become("owner");
    tellAll(hello);
    channel?.postMessage({ owner: me });
  } catch (error) {
    become("failed", String(error?.message ?? error));
    // Another tab may have more luck with the files.
    release();
  }
  flush();
  return held;
}

/** Opens the store; a former owner may still be letting go of its files. */
async function openPatiently() {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open(tellAll);
    } catch (error) {
      if (tries >= OPEN_TRIES) throw error;
      if (tries === 5) become("elsewhere");
      await pause(OPEN_PAUSE_MS);
    }
  }
}

/** An event of the engine, to every tab. */
function tellAll(bytes) {
  channel?.postMessage({ to: "all", bytes });
  toPage(bytes.slice());
}

/** Another tab took the lock from us. */
function robbed() {
  stopOwning();
  queue();
}

function stopOwning() {
  if (role !== "owner") return;
  close();
  become("guest");
}

/** Gives the engine to a tab that asks for it. */
function giveAway() {
  stopOwning();
  channel.postMessage({ yielded: true });
  // Where the asking tab has gone meanwhile, the next in line gets the lock.
  setTimeout(() => role !== "owner" && release(), 2 * YIELD_MS);
}

// Between tabs --------------------------------------------------------------------------

if (channel) {
  channel.onmessage = ({ data }) => {
    if (data.to === "owner" && role === "owner") {
      if (data.yield) giveAway();
      else channel.postMessage({ to: data.from, number: data.number, bytes: handle(data.bytes) });
    } else if (data.to === me) {
      answered(data.number, data.bytes);
    } else if (data.to === "all" && role !== "owner") {
      toPage(data.bytes);
    } else if (data.owner && data.owner !== me) {
      giveUpAsked();
      if (role !== "guest") become("guest");
      flush();
    } else if (data.yielded) {
      yielded();
    }
  };
}

/** Stands in line for the lock. */
function queue() {
  navigator.locks.request(LOCK, own).then(afterOwning, robbed);
}

/** The lock was given back by ourselves: stand in line again, unless opening had failed. */
function afterOwning() {
  if (role === "guest") queue();
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

if (!navigator.locks || !channel) {
  // An old browser: no second tab can be told apart, so every tab stands alone.
  own();
} else {
  const free = await navigator.locks.query().then(({ held }) => !held.some((one) => one.name === LOCK));
  if (!free) {
    become("guest");
    flush();
  }
  queue();
}
