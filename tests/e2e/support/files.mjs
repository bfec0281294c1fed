// Files that the app hands to the person, read as another program reads them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** The text of the file that something leads to. */
export async function downloaded(page, doing, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), doing()]);
  assert.match(file.suggestedFilename(), name);
  return readFile(await file.path(), "utf8");
}

/** The rows of a CSV file as RFC 4180 has them; its mark of UTF-8 must be there. */
export function table(text) {
  assert.equal(text[0], "\ufeff");
  const rows = [[]];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  cells.lastIndex = 1;
  for (let cell = cells.exec(text); cell; cell = cells.exec(text)) {
    rows.at(-1).push(cell[1].replaceAll('""', '"'));
    if (cell[2] !== ",") rows.push([]);
    if (cells.lastIndex === text.length) break;
  }
  assert.deepEqual(rows.pop(), [], "the file ends with a line");
  return rows;
}
