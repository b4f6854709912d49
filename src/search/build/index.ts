export { indexSite } from './index-site.ts';
