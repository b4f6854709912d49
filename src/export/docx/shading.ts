import { ShadingType, type IShadingAttributesProperties } from 'docx';
import type { AccessState } from '#core/dunning';

/** The four states of access as Word shades a field: a colour and, for black and white, a pattern of its own. */
export const shadingOf: Readonly<Record<AccessState, IShadingAttributesProperties>> = {
  full: { type: ShadingType.SOLID, color: '006768', fill: '006768' },
  'credit-hold': { type: ShadingType.PERCENT_20, color: 'A06B01', fill: 'FFFFFF' },
  suspended: { type: ShadingType.DIAGONAL_STRIPE, color: '9A2B19', fill: 'FFFFFF' },
  'data-deleted': { type: ShadingType.DIAGONAL_CROSS, color: '171F2E', fill: 'FFFFFF' },
};
