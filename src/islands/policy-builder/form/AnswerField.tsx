import { ChoiceField, HoldsField, SeveralField } from './ChoiceField.tsx';
import { ContactsField } from './ContactsField.tsx';
import { DateField } from './DateField.tsx';
import { KnownOrOwnField } from './KnownOrOwnField.tsx';
import { LinesField } from './LinesField.tsx';
import { NumberField } from './NumberField.tsx';
import { wordsOf, type Question } from './questions.ts';
import { lazily } from '../Lazily.tsx';
import { TextField } from './TextField.tsx';

/** Later steps alone ask these. */
const AmountField = lazily(async () => (await import('./AmountField.tsx')).AmountField);
const CurrencyField = lazily(async () => (await import('./CurrencyField.tsx')).CurrencyField);
const LateChargesField = lazily(
  async () => (await import('./LateChargesField.tsx')).LateChargesField,
);
const StagesField = lazily(async () => (await import('./StagesField.tsx')).StagesField);

/** The control that suits a question. */
export function AnswerField({ question }: { question: Question }) {
  const { path, answer, optional } = question;
  const words = wordsOf(path);
  switch (answer.kind) {
    case 'text':
      return <TextField path={path} words={words} lines={answer.lines} autocomplete={answer.autocomplete} optional={optional} />;
    case 'number':
      return <NumberField path={path} words={words} unit={answer.unit} min={answer.min} orNone={answer.orNone} />;
    case 'choice':
      return <ChoiceField path={path} words={words} group={answer.words} codes={answer.codes} />;
    case 'several':
      return <SeveralField path={path} words={words} group={answer.words} codes={answer.codes} />;
    case 'known-or-own':
      return <KnownOrOwnField path={path} words={words} group={answer.words} codes={answer.codes} />;
    case 'holds':
      return <HoldsField path={path} words={words} />;
    case 'date':
      return <DateField path={path} words={words} />;
    case 'amount':
      return <AmountField path={path} words={words} orNone={answer.orNone} />;
    case 'lines':
      return <LinesField path={path} words={words} optional={optional} />;
    case 'contacts':
      return <ContactsField path={path} words={words} />;
    case 'currency':
      return <CurrencyField path={path} words={words} />;
    case 'late-charges':
      return <LateChargesField path={path} words={words} />;
    case 'stages':
      return <StagesField />;
  } // prettier-ignore
}
