export { contentCheck } from './content-check.ts';
export { headers, securityHeaders } from './headers.ts';
