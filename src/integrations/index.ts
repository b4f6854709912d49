export { contentCheck } from './content-check.ts';
export { headers, securityHeaders } from './headers.ts';
export { searchIndex } from './search-index.ts';
