// What the tests read from the page. It runs in the browser. Each check returns its findings as sentences: none if all is well.

/** Red, green, blue, each 0 to 1, and how opaque. */
type Color = readonly [number, number, number, number];

/** The smallest target that WCAG 2.5.8 allows, in CSS pixels. */
const TARGET = 24;

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const ink = canvas.getContext('2d', { willReadFrequently: true });

/** What `rendered` has found, by what CSS says: a page uses a few colors thousands of times, and keeps its theme. */
const renderedColors = new Map<string, Color>();

/** Any color that CSS can say, as it is rendered. */
function rendered(color: string): Color {
  const known = renderedColors.get(color);
  if (known) return known;
  if (!ink) throw new Error('There is no canvas to read a color with.');
  ink.clearRect(0, 0, 1, 1);
  ink.fillStyle = color;
  ink.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = ink.getImageData(0, 0, 1, 1).data;
  const value: Color = [r / 255, g / 255, b / 255, a / 255];
  renderedColors.set(color, value);
  return value;
}

function over([r, g, b, a]: Color, [below0, below1, below2]: Color): Color {
  return [r * a + below0 * (1 - a), g * a + below1 * (1 - a), b * a + below2 * (1 - a), 1];
}

function luminance([r, g, b]: Color): number {
  const linear = (x: number): number => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function ratio(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What lies behind an element's text: its own background over those of its ancestors, down to the browser's canvas. */
function backgroundOf(element: Element): Color {
  const { backgroundColor } = getComputedStyle(element);
  const own = rendered(backgroundColor);
  if (own[3] === 1) return own;
  return over(own, element.parentElement ? backgroundOf(element.parentElement) : rendered('Canvas'));
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !element.closest('.teh-hidden');
}

function name(element: Element): string {
  const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 50);
  return `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')} "${text}"`;
}

const parts = (): Element[] => [...document.querySelectorAll('.teh, .teh-search')];
const inParts = (selector: string): Element[] =>
  parts().flatMap((part) => [...part.querySelectorAll(selector)].filter(isSeen));

/** How many pairs of text and background `textContrast` looks at: a test that saw none proves nothing. */
export function countTexts(): number {
  return texts().length;
}

/** Texts, with the pseudo-element that renders them where it is not the element itself. */
function texts(): { element: Element; pseudo?: string }[] {
  const found: { element: Element; pseudo?: string }[] = [];
  for (const part of parts()) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || seen.has(element) || !walker.currentNode.nodeValue?.trim() || !isSeen(element)) continue;
      seen.add(element);
      found.push({ element });
    }
  }
  for (const element of inParts('li')) found.push({ element, pseudo: '::marker' });
  for (const element of inParts('input[placeholder]')) found.push({ element, pseudo: '::placeholder' });
  for (const element of inParts('input[type=text], textarea')) found.push({ element });
  return found;
}

/** Texts with less contrast to what lies behind them than 4.5:1. */
export function textContrast(): string[] {
  return texts().flatMap(({ element, pseudo }) => {
    const style = getComputedStyle(element, pseudo);
    const behind = backgroundOf(element);
    const [r, g, b, a] = rendered(style.color);
    const found = ratio(over([r, g, b, a * opacityOf(element)], behind), behind);
    return found < 4.5 ? [`${name(element)}${pseudo ?? ''}: ${found.toFixed(2)}:1, ${style.color}`] : [];
  });
}

/** Icons that mean something, borders of fields, and the shapes of verdicts, with less contrast than 3:1. */
export function shapeContrast(): string[] {
  const shapes = [
    ...inParts('.teh-meta > .teh-icon, .teh-copy .teh-icon').map(
      (element) => [element, getComputedStyle(element).color] as const,
    ),
    ...inParts('.teh-disclosure > summary').map(
      (element) => [element, getComputedStyle(element, '::before').backgroundColor] as const,
    ),
    ...inParts('.teh-badge').map((element) => [element, getComputedStyle(element, '::before').borderTopColor] as const),
    ...inParts('input:checked').map((element) => [element, getComputedStyle(element).accentColor] as const),
    ...inParts('.teh-search-field').map((element) => [element, getComputedStyle(element).borderTopColor] as const),
  ];
  if (shapes.length === 0) return ['There is no shape to look at.'];
  return shapes.flatMap(([element, color]) => {
    const behind = backgroundOf(element);
    const found = ratio(over(rendered(color), behind), behind);
    return found < 3 ? [`${name(element)}: ${found.toFixed(2)}:1, ${color}`] : [];
  });
}

/** The element that is active, and what is wrong with the ring around it. */
export function focusRing(): { name: string; faults: string[] } {
  const active = document.activeElement ?? document.body;
  // For a field in a frame or a row, the ring is around the frame or row.
  const ringed = active.closest('.teh-search-field:focus-within, .teh-option') ?? active;
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(ringed);
  const faults: string[] = [];
  if (active === document.body) faults.push('Nothing has the focus.');
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    faults.push(`ring ${outlineWidth} ${outlineStyle}`);
  // The ring is outside of the element, so what lies behind the element is behind the ring, too.
  const behind = backgroundOf(ringed.parentElement ?? ringed);
  const found = ratio(over(rendered(outlineColor), behind), behind);
  if (found < 3) faults.push(`ring ${found.toFixed(2)}:1, ${outlineColor}`);
  const cut = cutOff(ringed, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
  if (cut > 0) faults.push(`ring cut off by ${cut.toFixed(1)} px`);
  return { name: name(active), faults: faults.map((fault) => `${name(active)}: ${fault}`) };
}

/** How much of a ring is cut off above or below by the `<details>` around its element: while it opens, what is inside is clipped. */
function cutOff(ringed: Element, reach: number): number {
  const around = ringed.matches('summary') ? ringed.parentElement?.parentElement : ringed.parentElement;
  const details = around?.closest('details[open]');
  const summary = details?.querySelector(':scope > summary');
  if (!details || !summary) return 0;
  const { top, bottom } = ringed.getBoundingClientRect();
  const above = summary.getBoundingClientRect().bottom - (top - reach);
  const below = bottom + reach - details.getBoundingClientRect().bottom;
  return Math.max(above, below, 0);
}

/** Where Tab is to stop inside a panel, in the order of the document; of a radio group once. */
export function tabStops(): string[] {
  const groups = new Set<string>();
  return inParts('a[href], button:not([tabindex="-1"]), summary, input, textarea, [tabindex="0"]')
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const chosen = element.closest('fieldset')?.querySelector('input:checked');
      if (groups.has(element.name) || (chosen && chosen !== element)) return false;
      groups.add(element.name);
      return true;
    })
    .map(name);
}

/** The active element, as `tabStops` names it; `undefined` if it is not in a panel. */
function stop(): string | undefined {
  const active = document.activeElement;
  return active?.closest('.teh, .teh-search') ? name(active) : undefined;
}

let notedStops: string[] = [];
let notedFaults: string[] = [];

/** Notes from now on each stop in a panel at which the focus arrives, and what is wrong with the ring around it. */
export function noteStops(): void {
  notedStops = [];
  notedFaults = [];
  document.removeEventListener('focusin', noteStop);
  document.addEventListener('focusin', noteStop);
}

function noteStop(): void {
  const here = stop();
  if (here === undefined) return;
  notedStops.push(here);
  notedFaults.push(...focusRing().faults);
}

/** What `noteStops` has noted. */
export function noted(): { stops: string[]; faults: string[] } {
  return { stops: notedStops, faults: notedFaults };
}

/** Targets smaller than 24 by 24 px. A link among the words of a sentence may be as high as its line. */
export function smallTargets(): string[] {
  return inParts('button, summary, .teh-option, .teh-search-option, .teh-search-input, a[href], textarea')
    .filter((element) => !(element.matches('a') && isAmongWords(element)))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < TARGET || height < TARGET
        ? [`${name(element)}: ${width.toFixed(1)} × ${height.toFixed(1)} px`]
        : [];
    });
}

function isAmongWords(link: Element): boolean {
  if (link.closest('.teh-place, .teh-legacy, .teh-sources, .teh-foot, .teh-buttons, .teh-lookalikes > li > a'))
    return false;
  const block = link.parentElement?.closest('p, li, dd, span');
  return block !== null && block?.textContent.trim() !== link.textContent.trim();
}

/** What is wider than its place: the page, or anything in a panel but the table of key types, which scrolls by itself. */
export function sidewaysScrolling(): string[] {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} of ${page.clientWidth} px`] : [];
  for (const part of parts()) {
    const { left, right } = part.getBoundingClientRect();
    for (const element of part.querySelectorAll<HTMLElement>('*')) {
      if (!isSeen(element) || element.closest('.teh-table')) continue;
      const place = element.getBoundingClientRect();
      if (place.left < left - 1 || place.right > right + 1) found.push(`${name(element)}: ends at ${place.right} px`);
      // Visible overflow scrolls nothing: rows of answers reach a little beyond their text on purpose.
      if (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
        found.push(`${name(element)}: ${element.scrollWidth} of ${element.clientWidth} px`);
      }
    }
  }
  return found;
}

/** Words of prose with at most this many letters are whole, however large the text. */
const SHORT_WORD = 9;

/** Short words that are on more than one line. Code breaks anywhere. */
export function brokenWords(): string[] {
  const found: string[] = [];
  const range = document.createRange();
  for (const part of parts()) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.parentElement || !isSeen(node.parentElement) || node.parentElement.closest('code, pre')) continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}']+/gu)) {
        if (word.length > SHORT_WORD) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
      }
    }
  }
  return found;
}

/** With forced colors: what would not be told apart from what lies behind it. */
export function lostInForcedColors(): string[] {
  const found: string[] = [];
  const expectSeen = (element: Element, what: string, color: string, isThere = true): void => {
    const behind = backgroundOf(element);
    if (!isThere) found.push(`${name(element)}: no ${what}`);
    else if (ratio(over(rendered(color), behind), behind) < 3) found.push(`${name(element)}: ${what} ${color}`);
  };
  const marked = [...inParts('.teh-option[data-checked]'), ...inParts('.teh-badge'), ...parts()];
  if (marked.length < 3) found.push('There is too little to look at.');
  for (const option of inParts('.teh-option[data-checked]')) {
    const { outlineColor, outlineStyle } = getComputedStyle(option);
    expectSeen(option, 'outline', outlineColor, outlineStyle !== 'none');
  }
  for (const badge of inParts('.teh-badge')) {
    const { borderTopColor, borderTopStyle } = getComputedStyle(badge, '::before');
    expectSeen(badge, 'shape', borderTopColor, borderTopStyle !== 'none');
  }
  for (const box of [
    ...parts().filter((part) => part.matches('.teh')),
    ...inParts('.teh-message, .teh-snippet-box, .teh-raw pre, .teh-lead, .teh-option, .teh-snippet .teh-copy'),
  ]) {
    const { borderInlineStartColor, borderInlineStartStyle } = getComputedStyle(box);
    expectSeen(box, 'border', borderInlineStartColor, borderInlineStartStyle !== 'none');
  }
  return found;
}

/** What resets touch. */
const RESET = [
  'display',
  'width',
  'height',
  'margin',
  'padding',
  'border',
  'border-radius',
  'background-color',
  'color',
  'font',
  'list-style',
  'text-align',
  'text-decoration-line',
] as const;

/** How every element of every panel looks, the shapes of verdicts included; to be compared before and after. */
export function looks(): string[] {
  return parts().flatMap((part) =>
    [part, ...part.querySelectorAll('*')].flatMap((element) =>
      (element.matches('.teh-badge') ? [undefined, '::before'] : [undefined]).map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return `${name(element)}${pseudo ?? ''}: ${RESET.map((property) => style.getPropertyValue(property)).join('; ')}`;
      }),
    ),
  );
}
