// A reporter for `node --test`: one line a file, `FILE passed` or `FILE failed`, for the table of what works where.
import { basename } from "node:path";

export default async function* told(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if ((type !== "test:pass" && type !== "test:fail") || !data.file) continue;
    // A story that was left out shows nothing.
    const passed = type === "test:pass" && !data.skip && !data.todo;
    const name = basename(data.file);
    files.set(name, (files.get(name) ?? true) && passed);
  }
  for (const [name, passed] of files) yield `${name} ${passed ? "passed" : "failed"}\n`;
}
