// What comes after the first load, of the screens and, in the worker, of the engine: modules that share the
// memory, the table and the functions of the first one. Where they lie is written in by `cargo xtask web`;
// a chunk that has no files is part of the first module.

/** Each chunk's files, in the order in which they are needed. */
const CHUNKS = {"@CHUNKS@": []};
/** How long the first screen has the phone for itself, in milliseconds. */
const QUIET = 1000;

/** What the first module exports, once it has begun. */
let begin;
const beginning = new Promise((resolve) => {
  begin = resolve;
});
/** What the files that are there export. */
const here = new Map();
/** Files on their way. */
const coming = new Map();

const files = (name) => CHUNKS[name] ?? [];

async function load(url, shared) {
  const first = await beginning;
  const { instance } = await WebAssembly.instantiateStreaming(fetch(url), { first, shared });
  here.set(url, instance.exports);
}

/** Loads a file once, however often it is asked for; one that did not come can be asked for again. */
function once(url, shared) {
  if (here.has(url)) return undefined;
  if (!coming.has(url)) coming.set(url, load(url, shared).finally(() => coming.delete(url)));
  return coming.get(url);
}

/** Brings a chunk; fails when it cannot be had. */
export async function bring(name) {
  let shared = {};
  for (const url of files(name)) {
    await once(url, shared);
    shared = here.get(url);
  }
}

/** The first module has begun. */
export function begun(exports) {
  begin(exports);
}

/** Brings all, once the phone has nothing else to do. */
export function bringAll() {
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  setTimeout(() => idle(async () => {
    // One that does not come now is asked for again when it is needed.
    // The pages of providers and editors are for few: they wait to be asked for.
    for (const name of Object.keys(CHUNKS)) if (name !== "desk") await bring(name).catch(() => {});
  }), QUIET);
}

/** What wasm calls; the names are fixed in `src/app/platform/web` and `src/engine/worker`. */
globalThis.besaceChunks = Object.freeze({
  /** Whether a chunk is there. */
  has: (name) => files(name).every((url) => here.has(url)),
  bring,
});
