export { catalog } from './catalog/catalog.ts';
