// What does not fit on the page as it stands: one sentence a fault. Lengths are CSS pixels.
const faults = [];
const SLACK = 1;
const shown = text => '“' + text.replace(/\s+/g, ' ').trim().slice(0, 60) + '”';

const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) {
  faults.push(`The page is ${root.scrollWidth} wide in a window of ${root.clientWidth}: it scrolls sideways.`);
}

// Four corners of an SVG text as it is drawn, turned or not. A font's box is higher than its letters.
function corners(text) {
  const box = text.getBBox(), at = text.getScreenCTM();
  const right = box.x + box.width, top = box.y + box.height * 0.06, bottom = box.y + box.height * 0.94;
  return [[box.x, top], [right, top], [right, bottom], [box.x, bottom]]
    .map(([x, y]) => new DOMPoint(x, y).matrixTransform(at));
}

// How far two convex quadrangles reach into each other: 0 or less where a line parts them.
function overlap(one, other) {
  let least = Infinity;
  for (const quad of [one, other]) {
    for (let i = 0; i < 4; i++) {
      const dx = quad[(i + 1) % 4].x - quad[i].x, dy = quad[(i + 1) % 4].y - quad[i].y, length = Math.hypot(dx, dy) || 1;
      const on = p => (p.x * -dy + p.y * dx) / length;
      const a = one.map(on), b = other.map(on);
      least = Math.min(least, Math.max(...a) - Math.min(...b), Math.max(...b) - Math.min(...a));
    }
  }
  return least;
}

for (const svg of document.querySelectorAll('svg')) {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .filter(text => text.textContent.trim() && text.getBoundingClientRect().width > 0 && getComputedStyle(text).visibility === 'visible')
    .map(text => ({text: text.textContent, at: corners(text)}));
  texts.forEach((one, i) => {
    for (const p of one.at) {
      const out = Math.max(frame.left - p.x, p.x - frame.right, frame.top - p.y, p.y - frame.bottom);
      if (out > SLACK) {
        faults.push(`${shown(one.text)} runs ${out.toFixed(1)} out of its picture.`);
        break;
      }
    }
    for (const other of texts.slice(i + 1)) {
      const by = overlap(one.at, other.at);
      if (by > SLACK) {
        faults.push(`${shown(one.text)} and ${shown(other.text)} lie ${by.toFixed(1)} over each other in a picture.`);
      }
    }
  });
}

// Whether it is there for screen readers only: cut to nothing by itself or by what it is in.
function isSaidOnly(element) {
  for (let part = element; part !== document.body; part = part.parentElement) {
    const frame = part.getBoundingClientRect();
    if (frame.width <= 1 || frame.height <= 1 || getComputedStyle(part).clipPath === 'inset(50%)') return true;
  }
  return false;
}

// The lines of text outside pictures, each with the block that holds it.
const lines = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  const parent = node.parentElement;
  if (!node.data.trim() || parent.closest('svg, script, style, canvas') || !parent.checkVisibility({visibilityProperty: true})) continue;
  let block = parent;
  while (/^inline|^contents/.test(getComputedStyle(block).display) && block !== document.body) block = block.parentElement;
  const frame = block.getBoundingClientRect();
  if (isSaidOnly(block)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const rect of range.getClientRects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    lines.push({text: node.data, rect, block});
    const out = Math.max(frame.left - rect.left, rect.right - frame.right);
    // A line is as high as its font, which may be higher than the block's lines.
    const below = Math.max(frame.top - rect.top, rect.bottom - frame.bottom) - rect.height * 0.3;
    if (out > SLACK || below > SLACK) {
      faults.push(`${shown(node.data)} runs ${Math.max(out, below).toFixed(1)} out of its ${block.localName}.`);
    }
    if (rect.left < -SLACK || rect.right > root.clientWidth + SLACK) {
      faults.push(`${shown(node.data)} runs out of the window.`);
    }
  }
}

for (const element of document.querySelectorAll('body *')) {
  const style = getComputedStyle(element);
  if (!element.closest('svg') && style.overflowX !== 'visible' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + SLACK) {
    faults.push(`What is in ${element.localName}.${element.className} is ${element.scrollWidth} wide and cut off at ${element.clientWidth}: ${shown(element.textContent)}.`);
  }
}

lines.sort((a, b) => a.rect.top - b.rect.top);
lines.forEach((one, i) => {
  for (let j = i + 1; j < lines.length && lines[j].rect.top < one.rect.bottom; j++) {
    const other = lines[j];
    const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
    const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
    if (across > SLACK && down > 0.35 * Math.min(one.rect.height, other.rect.height)) {
      faults.push(`${shown(one.text)} and ${shown(other.text)} lie over each other.`);
    }
  }
});
return [...new Set(faults)];
