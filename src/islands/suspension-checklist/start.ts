import { showChecklists } from './show.ts';

showChecklists();
