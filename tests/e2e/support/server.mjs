// A server of one's own before the served app: it can be stopped, started again, and serve a changed
// bundle, which the app under test itself must not.
import http from "node:http";
import { ORIGIN } from "./browser.mjs";

/**
 * Serves the app on another port. `change(path, body)` may return another body, `cut(path)` that the line breaks half-way;
 * `upstream` is what it stands for. What was asked of the directory stands in `asked`, with the range.
 */
export async function ownServer({ change, cut, upstream: behind = ORIGIN } = {}) {
  const upstream = new URL(behind);
  const own = { change, cut, origin: "", asked: [] };
  let server = null;
  const answer = (request, response) => {
    const headers = { ...request.headers, host: upstream.host, "accept-encoding": "identity" };
    if (request.url.startsWith("/directory/")) own.asked.push({ path: request.url, range: request.headers.range });
    const asked = http.request(
      { host: upstream.hostname, port: upstream.port, path: request.url, method: request.method, headers },
      (answered) => {
        const parts = [];
        answered.on("data", (part) => parts.push(part));
        answered.on("end", () => {
          const whole = Buffer.concat(parts);
          const body = own.change?.(request.url, whole) ?? whole;
          const kept = { ...answered.headers, "content-length": String(body.length), "cache-control": "no-cache" };
          for (const name of ["transfer-encoding", "etag", "last-modified"]) delete kept[name];
          response.writeHead(answered.statusCode, kept);
          if (own.cut?.(request.url)) {
            response.write(body.subarray(0, body.length >> 1), () => setTimeout(() => response.destroy(), 100));
            return;
          }
          response.end(request.method === "HEAD" ? undefined : body);
        });
      },
    );
    asked.on("error", () => response.destroy());
    request.pipe(asked);
  };
  own.start = (port = 0) =>
    new Promise((resolve, reject) => {
      server = http.createServer(answer).on("error", reject);
      server.listen(port, "127.0.0.1", () => {
        own.origin = `http://127.0.0.1:${server.address().port}`;
        resolve(own);
      });
    });
  own.stop = () =>
    new Promise((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
      server = null;
    });
  return own.start();
}

/** The same app under a new version: its page, and so its service worker, differ by a comment. */
export function newVersion(path, body) {
  if (path === "/sw.js") return Buffer.concat([body, Buffer.from("\n// A newer one.\n")]);
  return body;
}

/** Lets a line of script run first in the engine's worker, which no test of a page reaches. */
export const inWorker = (script) => (path, body) =>
  path.endsWith("/worker.js") ? Buffer.concat([Buffer.from(`${script}\n`), body]) : body;

/** A script that sets the clock of whoever runs it some days ahead. */
export const later = (days) =>
  `{ const Now = Date, ahead = ${days * 24 * 3600 * 1000};
  globalThis.Date = class extends Now {
    constructor(...parts) { parts.length ? super(...parts) : super(Now.now() + ahead); }
    static now() { return Now.now() + ahead; }
  }; }`;

/** A script that takes away the browser's own file system, as old browsers and private windows do. */
export const NO_FILES = "delete StorageManager.prototype.getDirectory;";
