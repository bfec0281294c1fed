// Writes to the browser's files go out in large pieces: SQLite writes a page or four bytes at a time, and a call out of
// the worker takes longer than what it carries.
//
// A file is as it was said to be whenever that counts: what waits goes out before the file is flushed, read, cut,
// measured or closed, and where it cannot, that call fails. What was never flushed may be lost with the worker, as ever.
const ROOM = 1 << 16;

/** File → its writes that wait: bytes, how many, and where they begin. */
const waiting = new WeakMap();
const file = self.FileSystemSyncAccessHandle?.prototype;
const { write } = file ?? {};

function send(handle) {
  const piece = waiting.get(handle);
  if (!piece?.length) return;
  const bytes = piece.bytes.subarray(0, piece.length);
  piece.length = 0;
  if (write.call(handle, bytes, { at: piece.at }) !== bytes.length) throw new Error("no room");
}

function put(bytes, { at }) {
  let piece = waiting.get(this);
  if (piece && (at !== piece.at + piece.length || piece.length + bytes.length > ROOM)) send(this);
  if (bytes.length > ROOM) return write.call(this, bytes, { at });
  if (!piece) waiting.set(this, (piece = { bytes: new Uint8Array(ROOM), length: 0 }));
  if (!piece.length) piece.at = at;
  piece.bytes.set(bytes, piece.length);
  piece.length += bytes.length;
  return bytes.length;
}

if (file) {
  file.write = put;
  for (const name of ["read", "flush", "truncate", "getSize", "close"]) {
    const call = file[name];
    file[name] = function (...given) {
      send(this);
      return call.apply(this, given);
    };
  }
}
