export { indexSite, type IndexedPage } from './index-site.ts';
