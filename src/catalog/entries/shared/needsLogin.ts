import { PAGE_CLOSED } from './consent.ts';

const LOCKED = ['password protected', 'password-protected'];

/** How reviewers say that a page asks for a login, where that is a cause of its own. */
export const NEEDS_LOGIN: string[] = ['login', ' log in', ...LOCKED];

/** How they say there that a page doesn't open. */
export const PAGE_BROKEN: string[] = PAGE_CLOSED.filter((words) => !LOCKED.includes(words));
