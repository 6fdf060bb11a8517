import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ErrorEntry } from '../../src/catalog/types.ts';
import { notLinks } from '../helpers/notLinks.ts';
import { ownCause } from '../helpers/ownEntry.ts';

type Load = () => Promise<{ entries: readonly ErrorEntry[] }>;

// A catalog of three files, one of them common, so that a test can see each request and let it fail.
const shipped = vi.hoisted(() => ({
  commonRoutes: [] as [number, number, () => Promise<unknown>][],
  loadFurtherRoutes: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('../../src/catalog/routes.ts', () => shipped);

let createCatalog: typeof import('../../src/catalog/createCatalog.ts').createCatalog;
let isBasic: typeof import('../../src/catalog/createCatalog.ts').isBasic;
let CatalogLoadError: typeof import('../../src/catalog/CatalogLoadError.ts').CatalogLoadError;

const entry = (key: number | string, title = `Error ${key}`): ErrorEntry => ({
  ...(typeof key === 'number' ? { code: key } : { id: key }),
  title,
  product: 'platform',
  level: 'error',
});

let low: ReturnType<typeof vi.fn<Load>>;
let high: ReturnType<typeof vi.fn<Load>>;
let codeless: ReturnType<typeof vi.fn<Load>>;

beforeEach(async () => {
  vi.resetModules(); // else what one test loaded would be there in the next
  ({ createCatalog, isBasic } = await import('../../src/catalog/createCatalog.ts'));
  ({ CatalogLoadError } = await import('../../src/catalog/CatalogLoadError.ts'));
  low = vi.fn<Load>(async () => ({ entries: [entry(20000), entry(20002), entry(20099)] }));
  high = vi.fn<Load>(async () => ({ entries: [entry(90002)] }));
  codeless = vi.fn<Load>(async () => ({ entries: [entry('sdk-guard')] }));
  shipped.commonRoutes.splice(0, 2, [20000, 2, low], [20099, 0, low]);
  shipped.loadFurtherRoutes.mockReset().mockResolvedValue({
    routes: [[90002, 0, high, true]],
    codelessRoutes: [[['sdk-guard'], codeless]],
  });
});

describe('an entry', () => {
  test.each([
    ['first of its file', 20000],
    ['inside its file', 20002],
    ['behind a gap of its file', 20099],
    ['alone in its file', 90002],
  ])('%s is loaded', async (_, code) => {
    expect(await createCatalog().load(code)).toEqual(entry(code));
  });

  test('is there at once when its file is loaded, and not before', async () => {
    const catalog = createCatalog();
    expect(catalog.get(20000)).toBeUndefined();
    expect(catalog.has(20000)).toBe(false);
    await catalog.load(20002);
    expect(catalog.get(20000)).toEqual(entry(20000));
    expect(catalog.has(20000)).toBe(true);
    expect(catalog.has(90002)).toBe(false);
  });

  test('is fetched with all of its file, once for all catalogs of a page', async () => {
    await createCatalog().load(20000);
    await createCatalog({ entries: [entry(1)] }).load(20002);
    await createCatalog().load(20099);
    expect(low).toHaveBeenCalledTimes(1);
    expect(high).not.toHaveBeenCalled();
  });

  test('is fetched once when several ask at the same time', async () => {
    const catalog = createCatalog();
    const [first, second] = await Promise.all([catalog.load(20000), catalog.load(20002), createCatalog().load(20000)]);
    expect([first, second]).toEqual([entry(20000), entry(20002)]);
    expect(low).toHaveBeenCalledTimes(1);
  });
});

describe('the table of the files that are not common', () => {
  test('is not loaded for a common code', async () => {
    await createCatalog().load(20000);
    expect(shipped.loadFurtherRoutes).not.toHaveBeenCalled();
  });

  test('is loaded once', async () => {
    await createCatalog().load(90002);
    await createCatalog().load('sdk-guard');
    expect(shipped.loadFurtherRoutes).toHaveBeenCalledTimes(1);
  });

  test('that does not load is named, and tried again on the next call', async () => {
    const offline = new TypeError('Failed to fetch');
    shipped.loadFurtherRoutes.mockRejectedValueOnce(offline);
    const catalog = createCatalog();
    await expect(catalog.load(90002)).rejects.toMatchObject({ key: 90002, range: 'routes', cause: offline });
    expect(catalog.has(90002)).toBe(false);
    expect(await catalog.load(90002)).toEqual(entry(90002));
  });

  test('tells whether an entry tests traffic facts, and nothing if it does not load', async () => {
    expect(isBasic(20000)).toBe(false);
    shipped.loadFurtherRoutes.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await isBasic(90002)).toBe(false);
    expect(await isBasic(90002)).toBe(true);
    expect(isBasic(90002)).toBe(true);
    expect(isBasic(90003)).toBe(false);
  });
});

describe('a key that no entry has', () => {
  test.each([
    ['below all ranges', 1],
    ['between two ranges', 30000],
    ['in a gap of a file', 20050],
    ['above all ranges', 99_999],
    ['zero', 0],
    ['negative', -20000],
    ['no number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['between two codes', 20002.5],
    ['a code as text', '20000'],
    ['an unknown id', 'sdk-other'],
    ['the name of a method', 'constructor'],
  ])('%s is known not to exist once the table is loaded, without a request for a file', async (_, key) => {
    const catalog = createCatalog();
    expect(catalog.has(key)).toBe(false);
    expect(catalog.get(key)).toBeUndefined();
    expect(await catalog.load(key)).toBeUndefined();
    expect(catalog.has(key)).toBe(true);
    for (const load of [low, high, codeless]) expect(load).not.toHaveBeenCalled();
  });

  test('inside a range is known not to exist once its file is loaded', async () => {
    const catalog = createCatalog();
    expect(catalog.has(20001)).toBe(false);
    expect(await catalog.load(20001)).toBeUndefined();
    expect(catalog.has(20001)).toBe(true);
    expect(low).toHaveBeenCalledTimes(1);
  });
});

describe('an entry without a code', () => {
  test('is loaded by its id', async () => {
    const catalog = createCatalog();
    expect(catalog.has('sdk-guard')).toBe(false);
    expect(await catalog.load('sdk-guard')).toEqual(entry('sdk-guard'));
    expect(catalog.get('sdk-guard')).toEqual(entry('sdk-guard'));
    expect(codeless).toHaveBeenCalledTimes(1);
    expect(low).not.toHaveBeenCalled();
  });

  test('that does not load is named by its id', async () => {
    codeless.mockRejectedValue(new Error('offline'));
    await expect(createCatalog().load('sdk-guard')).rejects.toMatchObject({ key: 'sdk-guard', range: 'codeless' });
  });
});

describe('a file that does not load', () => {
  const offline = new TypeError('Failed to fetch');

  test('is named by range and key, with what went wrong', async () => {
    low.mockRejectedValue(offline);
    const error = await createCatalog()
      .load(20000)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CatalogLoadError);
    expect(error).toMatchObject({ name: 'CatalogLoadError', key: 20000, range: '20000-20002', cause: offline });
    expect(String(error)).toBe(
      'CatalogLoadError: twilio-error-help: part 20000-20002 of the error catalog did not load, so 20000 has no help for now. Call again to retry, or load it early with catalog.preload.',
    );
  });

  test('is tried again on the next call', async () => {
    low.mockRejectedValueOnce(offline);
    const catalog = createCatalog();
    await expect(catalog.load(20000)).rejects.toBeInstanceOf(CatalogLoadError);
    expect(catalog.has(20000)).toBe(false);
    expect(catalog.get(20000)).toBeUndefined();
    expect(await catalog.load(20000)).toEqual(entry(20000));
    expect(low).toHaveBeenCalledTimes(2);
  });

  test('fails for all who wait for it, each with the key that was asked for', async () => {
    low.mockRejectedValue(offline);
    const catalog = createCatalog();
    const thrown = await Promise.allSettled([catalog.load(20000), catalog.load(20002), catalog.load(20099)]);
    expect(thrown.map((one) => one.status === 'rejected' && (one.reason as { key: unknown }).key)).toEqual([
      20000, 20002, 20099,
    ]);
    expect(low).toHaveBeenCalledTimes(1);
  });

  test('does not keep another file from loading', async () => {
    low.mockRejectedValue(offline);
    const catalog = createCatalog();
    await expect(catalog.load(20000)).rejects.toThrow(CatalogLoadError);
    expect(await catalog.load(90002)).toEqual(entry(90002));
  });

  test('fails in the same way when the loader throws before it answers', async () => {
    low.mockImplementation(() => {
      throw offline;
    });
    await expect(createCatalog().load(20000)).rejects.toMatchObject({ range: '20000-20002', cause: offline });
  });
});

describe('preloading', () => {
  test('fetches each file once, and makes its entries available', async () => {
    const catalog = createCatalog();
    await catalog.preload([20000, 20002, 90002, 30000]);
    expect(catalog.get(20002)).toEqual(entry(20002));
    expect(catalog.get(90002)).toEqual(entry(90002));
    expect(low).toHaveBeenCalledTimes(1);
    expect(high).toHaveBeenCalledTimes(1);
  });

  test('of nothing needs no request', async () => {
    await expect(createCatalog().preload([])).resolves.toBeUndefined();
    expect(low).not.toHaveBeenCalled();
  });

  test('fails with the range that did not load', async () => {
    high.mockRejectedValue(new Error('offline'));
    await expect(createCatalog().preload([20000, 90002])).rejects.toMatchObject({
      name: 'CatalogLoadError',
      key: 90002,
      range: '90002-90002',
    });
  });
});

describe('own entries', () => {
  const own = [entry(20000, 'Ours'), entry(7, 'Seven'), entry('our-guard', 'Our guard')];

  test('are there at once, without a request', async () => {
    const catalog = createCatalog({ entries: own });
    for (const key of [20000, 7, 'our-guard']) {
      expect(catalog.has(key)).toBe(true);
      expect(await catalog.load(key)).toBe(catalog.get(key));
    }
    expect(catalog.get(7)?.title).toBe('Seven');
    expect(low).not.toHaveBeenCalled();
  });

  test('replace the shipped ones, in this catalog only', async () => {
    const catalog = createCatalog({ entries: own });
    await catalog.load(20002);
    expect(catalog.get(20000)?.title).toBe('Ours');
    expect(createCatalog().get(20000)?.title).toBe('Error 20000');
  });

  test('leave the other shipped ones as they are', async () => {
    expect(await createCatalog({ entries: own }).load(20002)).toEqual(entry(20002));
  });

  test('that have no key are refused by name', () => {
    expect(() => createCatalog({ entries: [{ title: 'Lost', product: 'voice', level: 'error' }] })).toThrow(
      new TypeError(
        'twilio-error-help: the entry "Lost" has the key undefined. Give it a code or an id that no other entry has.',
      ),
    );
  });

  test('that share a key are refused by name', () => {
    expect(() => createCatalog({ entries: [entry(7, 'One'), entry(7, 'Two')] })).toThrow(
      new TypeError(
        'twilio-error-help: the entry "Two" has the key 7. Give it a code or an id that no other entry has.',
      ),
    );
  });
});

describe('a catalog that changes entries', () => {
  test('changes each once, and loads the shipped ones on demand', async () => {
    const transform = vi.fn((one: ErrorEntry): ErrorEntry => ({ ...one, title: `Our ${one.title}` }));
    const catalog = createCatalog({ transform });
    expect(low).not.toHaveBeenCalled();
    expect(catalog.has(20000)).toBe(false);
    await Promise.all([catalog.load(20000), catalog.load(20000)]);
    expect((await catalog.load(20000))?.title).toBe('Our Error 20000');
    expect(catalog.get(20000)?.title).toBe('Our Error 20000');
    expect(transform).toHaveBeenCalledTimes(1);
    expect((await createCatalog().load(20000))?.title).toBe('Error 20000');
  });

  test('changes own entries too', async () => {
    const catalog = createCatalog({ entries: [entry(1)], transform: (one) => ({ ...one, title: 'Changed' }) });
    expect((await catalog.load(1))?.title).toBe('Changed');
  });

  test('takes entries from another place, and asks it again only for what it did not have', async () => {
    const load = vi.fn(async (key: number | string) => (key === 1 ? entry(1) : undefined));
    const catalog = createCatalog({ load });
    expect(await catalog.load(1)).toEqual(entry(1));
    expect(await catalog.load(1)).toEqual(entry(1));
    expect(await catalog.load(20000)).toBeUndefined();
    expect(load.mock.calls).toEqual([[1], [20000]]);
    expect(low).not.toHaveBeenCalled();
  });

  test('says which error did not load, and tries again', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(entry(1));
    const catalog = createCatalog({ load });
    await expect(catalog.load(1)).rejects.toMatchObject({ name: 'CatalogLoadError', key: 1 });
    expect(await catalog.load(1)).toEqual(entry(1));
  });

  test('says the same if the other place throws before it returns a promise', async () => {
    const load = vi.fn().mockResolvedValue(entry(1));
    load.mockImplementationOnce(() => {
      throw new Error('offline');
    });
    const catalog = createCatalog({ load });
    await expect(catalog.load(1)).rejects.toMatchObject({ name: 'CatalogLoadError', key: 1 });
    expect(await catalog.load(1)).toEqual(entry(1));
  });

  test('tries again after a change to an own entry has failed', async () => {
    const transform = vi.fn((one: ErrorEntry) => one);
    transform.mockImplementationOnce(() => {
      throw new TypeError('not ready');
    });
    const catalog = createCatalog({ entries: [entry(1)], transform });
    await expect(catalog.load(1)).rejects.toThrow('not ready');
    expect(await catalog.load(1)).toEqual(entry(1));
  });
});

describe('links of own entries', () => {
  const withLink = (href: string): ErrorEntry => ({
    ...entry(1),
    causes: [ownCause('c', { steps: [{ id: 's', text: 't', link: { href, text: 'x' } }] })],
  });

  test.each(notLinks)('must be https, so %j is refused', async (href) => {
    expect(() => createCatalog({ entries: [withLink(href)] })).toThrow(
      /the link of the step "s" of the entry 1 is not https/,
    );
    await expect(createCatalog({ load: async () => withLink(href) }).load(1)).rejects.toThrow(TypeError);
  });

  test.each(['https://www.twilio.com/docs', 'https://support.example:8443/a?b#c', 'https://hilfe.münchen.example'])(
    'may be %j',
    (href) => {
      expect(createCatalog({ entries: [withLink(href)] }).get(1)).toEqual(withLink(href));
    },
  );

  test('of sources too', () => {
    const [cause] = withLink('https://a.example').causes ?? [];
    const bad = { ...entry(1), causes: [{ ...cause, source: { url: 'javascript:alert(1)', read: '' } }] } as ErrorEntry;
    expect(() => createCatalog({ entries: [bad] })).toThrow(/a source of the cause "c"/);
  });
});
