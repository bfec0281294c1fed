// Looks for marks in everything below a folder: a browser's profile with its storage, caches and logs.
import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Every file below a folder, by its path from there. */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

/** The ways in which a text may lie on a disk: UTF-8, UTF-16, and base64 at each of three offsets. */
export function writings(mark) {
  const plain = Buffer.from(mark, "utf8");
  const base64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), plain]).toString("base64");
    // The signs at both ends depend on the neighbours.
    return Buffer.from(shifted.slice(offset ? 4 : 0, -4));
  });
  return [plain, Buffer.from(mark, "utf16le"), ...base64];
}

/** Which files hold some of these bytes, as they are or in base64. */
export async function findBytes(folder, bytes) {
  const length = 48;
  const slices = [];
  for (let from = 0; from + length <= bytes.length; from += 997) {
    const slice = Buffer.from(bytes.subarray(from, from + length));
    // Silence looks like anything else that is empty.
    if (new Set(slice).size < length / 3) continue;
    slices.push(slice);
    for (const offset of [0, 1, 2]) slices.push(Buffer.from(slice.subarray(offset).toString("base64").slice(0, 48)));
  }
  const found = [];
  for (const path of await filesBelow(folder)) {
    const held = await readFile(join(folder, path)).catch(() => null);
    if (held && slices.some((slice) => held.includes(slice))) found.push(path);
  }
  return { found, looked: slices.length };
}

/** Which marks lie in which files; none is what one hopes for. */
export async function findMarks(folder, marks) {
  const sought = marks.map((mark) => [mark, writings(mark)]);
  const found = [];
  for (const path of await filesBelow(folder)) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (!bytes) continue;
    for (const [mark, forms] of sought) {
      forms.forEach((form, number) => {
        if (bytes.includes(form)) found.push(`${mark} in ${path} (${["UTF-8", "UTF-16", "base64", "base64", "base64"][number]})`);
      });
    }
  }
  return found;
}
