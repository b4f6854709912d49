/** Apart from the other door, because it brings calendars and schemas: a page asks for it late. */
export { ownPolicy } from './own-policy.ts';
