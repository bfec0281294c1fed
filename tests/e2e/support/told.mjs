// A reporter for `node --test`: one line a file, `FILE passed` or `FILE failed`, for the table of what works where; and
// each story that failed, with the reason, for the end of the run.
import { basename } from "node:path";

/** So many lines of a reason are told. */
const LINES = 12;

export default async function* told(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if ((type !== "test:pass" && type !== "test:fail") || !data.file) continue;
    // A story that was left out shows nothing.
    const passed = type === "test:pass" && !data.skip && !data.todo;
    const name = basename(data.file);
    files.set(name, (files.get(name) ?? true) && passed);
    if (type === "test:fail") yield reason(name, data);
  }
  for (const [name, passed] of files) yield `${name} ${passed ? "passed" : "failed"}\n`;
}

/** Why a story failed: its name, and where and how its error says. */
function reason(file, { name, details }) {
  const error = details?.error?.cause ?? details?.error;
  const words = String(error?.stack ?? error).replaceAll(/\u001b\[[\d;]*m/g, "");
  const lines = words.split("\n").filter((line) => line.trim() && !line.includes("node:internal"));
  return [`${file}: ${name}`, ...lines.slice(0, LINES)].map((line) => `! ${line}\n`).join("");
}
