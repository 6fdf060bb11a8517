import { expect, openReady, type Page, test, unfold, withRules } from './test.ts';

async function openRightToLeft(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReady(page, { show: 'search,error' });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}

/** The ends of texts in Latin letters, and whether the sign that ends each is behind its last letter. */
const ends = (page: Page) =>
  page.evaluate(() => {
    const box = (node: Node, from: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('.teh p, .teh li, .teh span, .teh legend, .teh-search-note')].flatMap(
      (element) => {
        const last = element.lastChild;
        const text = last?.nodeType === Node.TEXT_NODE ? (last.nodeValue ?? '') : '';
        if (!/[a-z][.:?]$/.test(text) || !element.checkVisibility() || element.closest('.teh-hidden')) return [];
        const [letter, stop] = [box(last as Text, text.length - 2), box(last as Text, text.length - 1)];
        return [{ text: text.slice(-30), isAtTheEnd: stop.left >= letter.right - 1 }];
      },
    );
  });

test('English in a right-to-left page keeps its periods at the end, and begins at the right', async ({ page }) => {
  await openRightToLeft(page);
  await page.getByRole('combobox').fill('authentication');
  await expect(page.getByRole('option').first()).toBeVisible();
  await unfold(page);
  const found = await ends(page);
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(({ isAtTheEnd }) => !isAtTheEnd)).toEqual([]);
  const panelEdge = await page.locator('.teh').evaluate((panel) => panel.getBoundingClientRect().right);
  const textEdge = await page
    .locator('.teh-why')
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return Math.max(...[...range.getClientRects()].map((line) => line.right));
    });
  expect(panelEdge - textEdge).toBeLessThan(40);
});

test('the arrow of a link to another page comes after its text, with a gap', async ({ page }) => {
  await openRightToLeft(page);
  await unfold(page);
  const gaps = await page.evaluate(() =>
    [...document.querySelectorAll('.teh a:not(.teh-button)')].flatMap((link) => {
      const arrow = link.querySelector(':scope > .teh-icon');
      if (!arrow || !link.checkVisibility() || link.getClientRects().length > 1) return [];
      const text = document.createRange();
      text.setStart(link, 0);
      text.setEndBefore(arrow);
      return [arrow.getBoundingClientRect().left - text.getBoundingClientRect().right];
    }),
  );
  expect(gaps.length).toBeGreaterThan(3);
  for (const gap of gaps) expect(gap).toBeGreaterThan(1);
});

test('commands stay left to right, and the arrow of a collapsed group points to the left', async ({ page }) => {
  await openRightToLeft(page);
  expect(
    await page.evaluate(
      () => getComputedStyle(document.querySelector('.teh-others summary') ?? document.body, '::before').rotate,
    ),
  ).toBe('180deg');
  await unfold(page);
  expect(
    new Set(
      await page.evaluate(() =>
        [...document.querySelectorAll('.teh pre')].map((block) => {
          const { direction, textAlign } = getComputedStyle(block);
          return `${direction} ${textAlign}`;
        }),
      ),
    ),
  ).toEqual(new Set(['ltr left']));
  expect(await page.evaluate(() => measure.sidewaysScrolling())).toEqual([]);
});

test('the check notices a period on the wrong side', async ({ page }) => {
  await openRightToLeft(page);
  await withRules(page, '.teh * { unicode-bidi: normal !important }');
  expect((await ends(page)).filter(({ isAtTheEnd }) => !isAtTheEnd)).not.toEqual([]);
});
