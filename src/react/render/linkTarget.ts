import { consolePlaces } from '../../catalog/consolePlaces.ts';
import type { StepLink } from '../../catalog/types.ts';
import { httpsUrl } from '../../internal/httpsUrl.ts';

/** The target of a step's link. */
export interface LinkTarget {
  /** Absent if the page has no URL of its own. */
  href?: string | undefined;
  /** What to click, in order: `Monitor › Debugger`. For a page outside the Console, its name. */
  path: string;
  /** Name of the page: the last part of `path`. */
  page: string;
  /** It is a place of `consolePlaces`, so `path` says what to click. */
  isPlace: boolean;
  /** It is a page of the Console. */
  isInConsole: boolean;
  legacyPath?: string | undefined;
  legacyHref?: string | undefined;
}

/** Resolves a step's link. A URL that isn't https gets no `href`. */
export function targetOf(link: StepLink): LinkTarget | undefined {
  if ('href' in link) {
    const { href, text } = link;
    const isInConsole = /^https:\/\/1?console\.twilio\.com\//.test(href);
    return { href: httpsUrl(href, `"${text}"`), path: text, page: text, isPlace: false, isInConsole };
  }
  const place = consolePlaces.find(({ id }) => id === link.place);
  if (!place) return undefined;
  const { path, page = path.split(' > ').at(-1) ?? path, href, legacyPath, legacyHref } = place;
  return {
    href,
    path: breadcrumb(path),
    page,
    isPlace: true,
    isInConsole: true,
    legacyPath: legacyPath && breadcrumb(legacyPath),
    legacyHref,
  };
}

/** With no-break spaces, so that no line begins with a `›`. */
const breadcrumb = (path: string): string => path.replaceAll(' > ', '\u00A0› ');
