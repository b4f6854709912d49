import { Further } from './Further.tsx';
import { showChecklists } from './show.ts';

showChecklists(Further);
