// What a screen reader goes through, held against what the eye sees: the same order, a heading first, a name for every
// control. The browser's own accessibility tree is asked, and where each of its texts and controls stands.

const CONTROLS = new Set(["button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "switch", "slider", "spinbutton", "menuitem", "tab", "option"]);
/** Pixels by which things on one line may be askew. */
const ASKEW = 4;

/** The tree as a list, in reading order, without what a reader passes over. */
function flat(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const into = (node, landmark) => {
    const role = node.role?.value;
    const here = ["main", "navigation", "banner", "contentinfo", "dialog", "alertdialog"].includes(role) && !node.ignored ? node.nodeId : landmark;
    if (!node.ignored) list.push({ role, name: node.name?.value ?? "", dom: node.backendDOMNodeId, landmark: here, level: node.properties?.find(({ name }) => name === "level")?.value.value });
    // A control is read by its name: what lies in it is no second stop.
    if (node.ignored || !CONTROLS.has(role)) for (const id of node.childIds ?? []) if (byId.has(id)) into(byId.get(id), here);
  };
  into(nodes[0], "");
  return list;
}

/**
 * Where each node of the page stands and which way is read there; none for what is fixed to the screen's edge, what
 * lies anywhere in a drawing, and what nobody sees.
 */
function places({ documents: [{ nodes, layout }], strings }) {
  const style = (which) => new Map(layout.nodeIndex.map((node, at) => [node, strings[layout.styles[at][which]]]));
  const [position, direction] = [style(0), style(1)];
  const clings = (node) => {
    for (let up = node; up >= 0; up = nodes.parentIndex[up]) {
      if (["fixed", "sticky"].includes(position.get(up)) || strings[nodes.nodeName[up]] === "svg") return true;
    }
    return false;
  };
  const boxes = new Map();
  layout.nodeIndex.forEach((node, at) => {
    const [left, top, width, height] = layout.bounds[at];
    if (width > 2 && height > 2 && !clings(node)) {
      // A control in another script stands among others as what holds it says.
      const around = nodes.nodeType[node] === 3 ? node : nodes.parentIndex[node];
      boxes.set(nodes.backendNodeId[node], { left, top, right: left + width, bottom: top + height, rightToLeft: direction.get(around) === "rtl" });
    }
  });
  return boxes;
}

/** True where the eye comes to `next` before `last`: above it and not in a later column, or before it on its line. */
function isBack(last, next, words) {
  const { rightToLeft } = next;
  // Latin letters and numbers of one line stand from left to right among Arabic ones too.
  const foreign = rightToLeft && !/\p{Script=Arabic}/u.test(words);
  const later = rightToLeft ? next.right <= last.left + ASKEW : next.left >= last.right - ASKEW;
  if (next.bottom <= last.top + ASKEW) return !later;
  const sameLine = next.top < last.bottom - ASKEW && last.top < next.bottom - ASKEW;
  const earlier = rightToLeft ? next.left >= last.right - ASKEW : next.right <= last.left + ASKEW;
  return sameLine && earlier && !foreign && last.rightToLeft === rightToLeft;
}

/** What is wrong with the present screen for who has it read aloud. */
export async function disorder(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const snapshot = await session.send("DOMSnapshot.captureSnapshot", { computedStyles: ["position", "direction"] });
  await session.detach();
  const list = flat(nodes);
  const wrong = list.filter(({ role, name }) => CONTROLS.has(role) && !name.trim()).map(({ role }) => `a ${role} has no name`);
  const headings = list.filter(({ role }) => role === "heading");
  if (headings[0]?.level !== 1) wrong.push(`the first heading is not the screen's: ${headings[0]?.name}`);
  const boxes = places(snapshot);
  const stops = list.filter(({ role, dom }) => (role === "StaticText" || CONTROLS.has(role)) && boxes.has(dom));
  const last = new Map();
  for (const stop of stops) {
    const before = last.get(stop.landmark);
    if (before && isBack(boxes.get(before.dom), boxes.get(stop.dom), before.name + stop.name)) wrong.push(`“${stop.name}” is read after “${before.name}” and stands before it`);
    last.set(stop.landmark, stop);
  }
  return { wrong, stops: stops.length };
}
