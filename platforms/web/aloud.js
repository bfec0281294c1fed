// Reads aloud what stands on the screen, sentence by sentence, and marks the words that are being said.
//
// The page's text is never changed for it: words are marked by the browser's highlights, which the
// style sheet colours. Where a voice tells no words, the whole sentence is marked. Brought when
// somebody first listens.

const BLOCKS = "p, li, h1, h2, h3, dt, dd, legend, summary, label, button, a, tr, .row, .card, .banner, section, div";
const UNSAID = "svg, select, textarea, input, .unseen, [aria-hidden=true], .page-actions, .page-back";
const SENTENCE = "besace-sentence";
const WORD = "besace-word";

/** What is being read; a later one takes its place. */
let turn = 0;

const marks = globalThis.CSS?.highlights && globalThis.Highlight ? CSS.highlights : null;

function mark(name, range) {
  // An older browser marks by what is selected.
  if (!marks) return void (range ? getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset) : name === SENTENCE && getSelection()?.removeAllRanges());
  if (range) marks.set(name, new Highlight(range));
  else marks.delete(name);
}

function unmark() {
  mark(SENTENCE);
  mark(WORD);
}

/** The text below an element as it is seen, and where each of its letters stands. */
function textOf(root) {
  let text = "";
  const places = [];
  let block = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(UNSAID) || parent.getClientRects().length === 0) continue;
    const here = parent.closest(BLOCKS);
    // A new block is a new sentence.
    if (text && here !== block) text += "\n";
    else if (text && !/\s$/.test(text)) text += " ";
    block = here;
    places.push({ from: text.length, node });
    text += node.data;
  }
  return { text, places };
}

function point(places, at, isEnd) {
  let found = places[0];
  for (const place of places) {
    if (place.from < at || (!isEnd && place.from === at)) found = place;
    else break;
  }
  return [found.node, Math.max(0, Math.min(at - found.from, found.node.data.length))];
}

function rangeOf(places, from, to) {
  if (!places.length) return null;
  const range = document.createRange();
  range.setStart(...point(places, from, false));
  range.setEnd(...point(places, to, true));
  return range;
}

/** Where each sentence begins and ends. */
function sentences(text, language) {
  const found = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const pieces = globalThis.Intl?.Segmenter
      ? [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(line)].map(({ segment }) => segment)
      : line.match(/[^.!?؟…]+[.!?؟…]*\s*/g) ?? [];
    for (const piece of pieces) {
      if (piece.trim()) found.push({ from, to: from + piece.trimEnd().length });
      from += piece.length;
    }
    from += 1;
  }
  return found;
}

/** The end of the word that begins there, where the voice does not tell it. */
const wordEnd = (text, from) => from + (/^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(from))?.[0].length ?? 1);

function voiceFor(language) {
  const fits = (voice) => voice.lang.toLowerCase().replace("_", "-").startsWith(language);
  const voices = speechSynthesis.getVoices().filter(fits);
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null;
}

function say(text, language, told) {
  return new Promise((done) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language;
    words.rate = 0.9;
    const voice = voiceFor(language);
    if (voice) words.voice = voice;
    words.onboundary = (event) => told(event);
    words.onend = () => done(true);
    words.onerror = () => done(false);
    speechSynthesis.speak(words);
  });
}

/** Reads what stands below an element; true when it came to the end. */
export async function read(root, language) {
  stop();
  const mine = ++turn;
  const { text, places } = textOf(root);
  for (const { from, to } of sentences(text, language)) {
    if (mine !== turn) return false;
    const sentence = rangeOf(places, from, to);
    mark(SENTENCE, sentence);
    mark(WORD);
    sentence?.startContainer.parentElement?.scrollIntoView?.({ block: "nearest" });
    const heard = await say(text.slice(from, to), language, ({ name, charIndex, charLength }) => {
      if (mine !== turn || (name && name !== "word")) return;
      const begins = from + charIndex;
      mark(WORD, rangeOf(places, begins, Math.min(to, charLength ? begins + charLength : wordEnd(text, begins))));
    });
    if (!heard) break;
  }
  if (mine !== turn) return false;
  unmark();
  return true;
}

/** Stops. */
export function stop() {
  turn += 1;
  speechSynthesis.cancel();
  unmark();
}
