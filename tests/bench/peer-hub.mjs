// The hub's load done by a peer: automerge-repo, whose server keeps documents in files and syncs them over WebSockets.
//
// As many documents as the hub's load has connections, of twenty records each, and as many edits of 1 KiB in all. Clients
// edit as fast as their own messages leave; the clock runs until the server has every edit, and has written it down.
// Arguments: connections, edits a connection. Prints one JSON object.
import { fork } from "node:child_process";
import { randomFillSync } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import { Repo } from "@automerge/automerge-repo";
import { WebSocketClientAdapter, WebSocketServerAdapter } from "@automerge/automerge-repo-network-websocket";
import { NodeFSStorageAdapter } from "@automerge/automerge-repo-storage-nodefs";
import { WebSocketServer } from "ws";

const RECORDS = 20;
const BYTES = 1024;

if (process.argv[2] === "server") await serve(process.argv[3]);
else await load(Number(process.argv[2] ?? 64), Number(process.argv[3] ?? 500));

/** The server, in a process of its own. It answers its parent: what it has of each document, and that all is written. */
async function serve(folder) {
  const sockets = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  const lines = [];
  sockets.on("connection", (_, request) => lines.push(request.socket));
  const repo = new Repo({
    network: [new WebSocketServerAdapter(sockets)],
    storage: new NodeFSStorageAdapter(folder),
    sharePolicy: async () => false,
  });
  process.on("message", async ({ number, ids, flush }) => {
    if (flush) await repo.flush();
    const heads = {};
    for (const id of ids ?? []) heads[id] = repo.handles[id]?.isReady() ? repo.handles[id].heads() : null;
    const wire = lines.reduce((sum, line) => sum + line.bytesRead + line.bytesWritten, 0);
    process.send({ number, heads, wire });
  });
  sockets.on("listening", () => process.send({ port: sockets.address().port }));
  if (sockets.address()) process.send({ port: sockets.address().port });
}

async function load(connections, each) {
  const folder = await mkdtemp(join(tmpdir(), "besace-bench-"));
  const server = fork(new URL(import.meta.url), ["server", folder]);
  try {
    const waiting = new Map();
    let last = 0;
    const port = new Promise((resolve) => {
      server.on("message", (message) => {
        if (message.port) resolve(message.port);
        else waiting.get(message.number)?.(message);
      });
    });
    const ask = (question) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        server.send({ number: last, ...question });
      });
    const url = `ws://127.0.0.1:${await port}`;
    const blob = () => randomFillSync(new Uint8Array(BYTES));
    const clients = Array.from({ length: connections }, () => {
      const repo = new Repo({ network: [new WebSocketClientAdapter(url)] });
      const records = Object.fromEntries(Array.from({ length: RECORDS }, (_, n) => [`r${n}`, blob()]));
      return { repo, handle: repo.create({ records }) };
    });
    /** Waits until the server has what the clients have. */
    const arrived = async () => {
      for (;;) {
        const { heads } = await ask({ ids: clients.map(({ handle }) => handle.documentId) });
        const there = ({ handle }) => String(heads[handle.documentId]) === String(handle.heads());
        if (clients.every(there)) return;
        await pause(20);
      }
    };
    await arrived();
    const before = (await ask({})).wire;
    const begun = performance.now();
    for (let edit = 0; edit < each; edit += 1) {
      for (const { handle } of clients) {
        handle.change((document) => {
          document.records[`r${edit % RECORDS}`] = blob();
        });
      }
      // What was changed is sent before more is.
      await turn();
    }
    await arrived();
    await ask({ flush: true });
    const seconds = (performance.now() - begun) / 1000;
    const wire = (await ask({})).wire - before;
    const edits = connections * each;
    console.log(
      JSON.stringify({
        name: "automerge-repo",
        edits,
        seconds: Math.round(seconds * 100) / 100,
        edits_per_s: Math.round(edits / seconds),
        wire_bytes: wire,
        stored_bytes: await size(folder),
      }),
    );
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  process.exit(0);
}

async function size(path) {
  const about = await stat(path);
  if (!about.isDirectory()) return about.size;
  const inside = await Promise.all((await readdir(path)).map((name) => size(join(path, name))));
  return inside.reduce((sum, one) => sum + one, 0);
}
