import { useState } from 'react';
import { catalog, type ErrorEntry, ErrorSearch, TwilioErrorHelp } from 'twilio-error-help';

/** A search with the help below it. `catalog.load` takes the key of every hit, also of an error without a code. */
export function SearchAboveHelp() {
  const [entry, setEntry] = useState<ErrorEntry>();
  return (
    <>
      <ErrorSearch onSelect={(hit) => void catalog.load(hit.key).then(setEntry)} />
      {entry && <TwilioErrorHelp key={entry.code ?? entry.id} entry={entry} />}
    </>
  );
}
