import { useState } from 'react';
import { ErrorSearch } from 'twilio-error-help';

const examples = ['20003', 'rate limit', 'opted out'];

/** Keeps what is typed, here to offer examples. */
export function SearchWithExamples() {
  const [query, setQuery] = useState('');
  return (
    <>
      <ErrorSearch value={query} onValueChange={setQuery} />
      <p>
        {examples.map((example) => (
          <button key={example} type="button" onClick={() => setQuery(example)}>
            {example}
          </button>
        ))}
      </p>
    </>
  );
}
