// What npm's `opening_hours` says of texts: the oracle that our reading of hours is held against.
//
// Reads `{ texts, year, country }` from standard input and prints a line a text: null where the oracle cannot read it, else
// a letter for every full hour of the year, as ours does: o open, c closed, ? a time to call about.
import opening_hours from "opening_hours";
import { createInterface } from "node:readline";

// Hours are told by the clock on the wall: no hour of the year is left out or told twice.
process.env.TZ = "UTC";

const HOUR = 3_600_000;
// Brussels, as a geocoder tells it: for holidays and the sun.
const PLACE = { lat: 50.85, lon: 4.35, address: { country_code: "", state: "Région de Bruxelles-Capitale - Brussels Hoofdstedelijk Gewest" } };

let input = "";
for await (const line of createInterface({ input: process.stdin })) input += line;
const { texts, year, country } = JSON.parse(input);
PLACE.address.country_code = country.toLowerCase();
const from = new Date(Date.UTC(year, 0, 1));
const to = new Date(Date.UTC(year + 1, 0, 1));

/** A comment is a condition, whatever the hours beside it say; the name of a holiday, which the oracle tells there too, is
 * none. */
const letter = (text, unknown, comment) => (unknown || (comment && text.includes(comment)) ? "?" : "o");

function told(text) {
  const hours = new opening_hours(text, PLACE);
  const letters = Array((to - from) / HOUR).fill("c");
  // From a day before: a night belongs to its evening.
  for (const [begin, end, unknown, comment] of hours.getOpenIntervals(new Date(from - 24 * HOUR), to)) {
    const first = Math.max(0, Math.ceil((begin - from) / HOUR));
    const last = Math.max(0, Math.min(letters.length, Math.ceil((end - from) / HOUR)));
    letters.fill(letter(text, unknown, comment), first, last);
  }
  return letters.join("");
}

for (const text of texts) {
  let letters = null;
  try {
    letters = told(text);
  } catch {
    // It says why, in a sentence; that it cannot read the text is enough here.
  }
  console.log(JSON.stringify(letters));
}
