import { useState } from 'react';
import { type KeyType, KeyTypeSelector, KeyTypeTable } from 'twilio-error-help';

/** Keeps the chosen type, and can take it back. */
export function KeyTypeForm() {
  const [type, setType] = useState<KeyType | null>('standard-key');
  return (
    <>
      <KeyTypeSelector value={type} onValueChange={setType} />
      <p>
        Chosen: <code>{String(type)}</code>{' '}
        <button type="button" onClick={() => setType(null)}>
          Choose nothing
        </button>
      </p>
      <KeyTypeTable />
    </>
  );
}
