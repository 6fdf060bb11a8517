import type { Locale } from '../src/index.ts';

/** A language of the toolbar. */
export interface Language {
  /** BCP 47 tag: the value of the toolbar's global, and the `lang` of the page. */
  value: string;
  /** Its own name for itself. */
  title: string;
  /** Loads it when it is chosen. Absent for English, which everything falls back to. */
  load?: () => Promise<Locale>;
}

/** The languages of the toolbar, in its order. To add one, add a line that imports its file in `src/locales`. */
export const languages: readonly Language[] = [
  { value: 'en', title: 'English' },
  { value: 'de', title: 'Deutsch', load: async () => (await import('../src/locales/de.ts')).de },
  { value: 'es', title: 'Español', load: async () => (await import('../src/locales/es.ts')).es },
  { value: 'pt-BR', title: 'Português (Brasil)', load: async () => (await import('../src/locales/pt-BR.ts')).ptBR },
  { value: 'fr', title: 'Français', load: async () => (await import('../src/locales/fr.ts')).fr },
  { value: 'ja', title: '日本語', load: async () => (await import('../src/locales/ja.ts')).ja },
];
