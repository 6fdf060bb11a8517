import { useEffect, useMemo, useState } from 'react';
import { type EntryKey, type ErrorEntry, catalog, TwilioErrorHelp } from '../../src/index.ts';
import { productName } from '../../src/catalog/productName.ts';
import { type ListedError, listErrors } from './catalogList.ts';
import './tools.css';

/** How many more rows each press shows. */
const PAGE = 100;

/** Every error of the catalog: search, filter by product, and read its help. */
export function CatalogBrowser() {
  const [all, setAll] = useState<ListedError[]>();
  const [query, setQuery] = useState('');
  const [product, setProduct] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [chosen, setChosen] = useState<EntryKey>();

  useEffect(() => {
    let current = true;
    void listErrors().then((errors) => {
      if (current) setAll(errors);
    });
    return () => {
      current = false;
    };
  }, []);

  const found = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    return (all ?? []).filter(
      (error) => (!product || error.product === product) && words.every((word) => error.text.includes(word)),
    );
  }, [all, query, product]);
  const products = useMemo(() => [...new Set((all ?? []).map((error) => error.product))].toSorted(), [all]);

  return (
    <div className="story-tool">
      <h1>Catalog</h1>
      <div className="story-filters">
        <label>
          Search
          <input
            type="search"
            placeholder="Code, words or message"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setShown(PAGE);
            }}
          />
        </label>
        <label>
          Product
          <select
            value={product}
            onChange={(event) => {
              setProduct(event.target.value);
              setShown(PAGE);
            }}
          >
            <option value="">All products</option>
            {products.map((name) => (
              <option key={name} value={name}>
                {productName(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="story-browser">
        <div className="story-list">
          <p role="status">
            {all
              ? `${found.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} errors`
              : 'Loading the list.'}
          </p>
          <ul>
            {found.slice(0, shown).map((error) => (
              <li key={error.key}>
                <button
                  type="button"
                  aria-current={error.key === chosen || undefined}
                  onClick={() => setChosen(error.key)}
                >
                  <span>{typeof error.key === 'number' ? error.key : 'no code'}</span>
                  <span>{error.title}</span>
                  <small>{productName(error.product)}</small>
                </button>
              </li>
            ))}
          </ul>
          {found.length > shown && (
            <button type="button" className="story-more" onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, found.length - shown)} more
            </button>
          )}
        </div>
        {chosen === undefined ? <p>Choose an error to read its help.</p> : <ChosenHelp key={chosen} chosen={chosen} />}
      </div>
    </div>
  );
}

/** A code is enough for the panel; an error without one is passed as its entry. */
function ChosenHelp({ chosen }: { chosen: EntryKey }) {
  return typeof chosen === 'number' ? <TwilioErrorHelp code={chosen} /> : <HelpWithoutCode id={chosen} />;
}

function HelpWithoutCode({ id }: { id: string }) {
  const [entry, setEntry] = useState<ErrorEntry>();
  useEffect(() => {
    let current = true;
    void catalog.load(id).then((loaded) => {
      if (current) setEntry(loaded);
    });
    return () => {
      current = false;
    };
  }, [id]);
  return entry ? <TwilioErrorHelp entry={entry} /> : null;
}
