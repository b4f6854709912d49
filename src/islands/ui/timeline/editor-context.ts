import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LedgerPolicy } from '#core/dunning';
import type { Locale, Say } from '#i18n';
import type { Doubt } from './doubts.ts';
import type { LedgerForm } from './ledger-form.ts';
import type { FieldProblem } from './read-ledger-form.ts';

/** What every part of the form of an invoice shares. */
export interface Editor {
  say: Say;
  locale: Locale;
  policy: LedgerPolicy;
  form: LedgerForm;
  change: (form: LedgerForm) => void;
  /** The id of a field's control. */
  idOf: (name: string) => string;
  /** What is wrong, as far as the reader has already left the field. */
  shown: readonly FieldProblem[];
  /** What can be so, and is more often a slip. */
  doubts: readonly Doubt[];
  saidProblem: (problem: FieldProblem) => string;
  /** The name of a field, in words. */
  saidField: (name: string) => string;
  /** Called when the reader leaves a field. */
  leave: (name: string) => void;
  /** Says something to those who do not see it. */
  announce: (text: string) => void;
  /** Puts the focus into a field once it is there. */
  focus: (name: string) => void;
}

/** Hands the form to its parts. */
export const EditorContext = createContext<Editor | undefined>(undefined);

/** The form that this part belongs to. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('A part of the invoice form stands outside of it.');
  return editor;
}
