import type { english } from './dictionaries.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: typeof english;
  }
}
