export { fold, wordsOf } from '../fold.ts';
export { slips } from './vocabulary.ts';
