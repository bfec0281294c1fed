// A slow line between the browser and a server on this machine. Its rate is shared by everything, also by what workers
// fetch: the browser's own throttling reaches the page alone.
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Bytes that go over the line in one piece, so that connections take turns. */
const PIECE = 1460;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens the line; tells the address at its near end.
 * @param {string} url the server's address
 * @param {{latency: number, down: number, up: number}} line milliseconds for a way and back; bytes a second each way
 */
export async function slowLine(url, { latency, down, up }) {
  const { hostname, port } = new URL(url);
  const [slowDown, slowUp] = [lane(down), lane(up)];
  const server = createServer(async (near) => {
    near.on("error", () => {});
    // The way and back that opening a connection takes.
    await pause(latency);
    const far = connect(Number(port), hostname);
    carry(near, far, slowUp, latency / 2);
    carry(far, near, slowDown, latency / 2);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** One direction: tells in how many milliseconds so many bytes more are on it. */
function lane(rate) {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes / rate) * 1000;
    return free - now;
  };
}

/** Carries what one socket says to the other, piece by piece and in order. */
async function carry(from, to, lane, delay) {
  const onWay = [];
  const arrive = () => to.write(onWay.shift());
  to.on("error", () => from.destroy());
  try {
    for await (const data of from) {
      for (let start = 0; start < data.length; start += PIECE) {
        const piece = data.subarray(start, start + PIECE);
        const sent = lane(piece.length);
        onWay.push(piece);
        setTimeout(arrive, sent + delay);
        await pause(sent);
      }
    }
  } catch {
    // The other end went away: so does this one.
  }
  setTimeout(() => to.end(), delay + 10);
}
