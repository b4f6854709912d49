export type { Block, Document, Why } from './document.ts';
