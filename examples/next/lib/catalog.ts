import { createCatalog } from 'twilio-error-help/core';

/** For the server and the browser alike: nobody here has a trial account. */
export const catalog = createCatalog({
  transform: (entry) => ({
    ...entry,
    causes: (entry.causes ?? []).filter(({ id }) => id !== 'trial-account-restriction'),
  }),
});
