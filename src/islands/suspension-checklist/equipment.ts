import { rulesSentence, type ChecklistData, type ChecklistReferences } from '#core/case';
import { prepareModel, type Ahead, type Checklist } from '#core/decision';
import type { Cloud } from '#core/policy';
import type { RulesEdition } from '#core/record';
import type { Figure, Sentence } from '#core/sentence';
import { sayer, type Locale, type Say, type Words } from '#i18n';

/** Everything the checklist works with: rules ready to decide, and the voice of one language. */
export interface Equipment extends ChecklistReferences {
  locale: Locale;
  /** The Partner Center whose words, roles and days are said. */
  cloud: Cloud;
  /** The roles that the partner's own policy lets suspend, in words. */
  ownRoles?: string | undefined;
  checklist: Checklist;
  ahead: Ahead;
  edition: RulesEdition;
  say: Say;
  /** A sentence of the rules, with the figures that rules name. */
  rule: (key: string) => string;
  /** A sentence of the tool. */
  tool: (key: string, figures?: Sentence['figures']) => string;
}

/** What stands in the two files that the tool loads. */
export interface Supply {
  data: ChecklistData;
  words: ChecklistReferences & { words: Words };
}

/** Makes the tool ready to speak and to decide. */
export function equip({ data, words }: Supply, locale: Locale): Equipment {
  const { edition, ahead } = data;
  const say = sayer(locale, words.words);
  return {
    locale,
    cloud: '21vianet',
    checklist: prepareModel(edition.model, new Map(Object.entries(edition.figures))),
    ahead,
    edition,
    say,
    // Every picture of a case says the same few hundred sentences.
    rule: once((key) => say(rulesSentence(key, edition))),
    tool: (key, figures = {}) => say({ code: `checklist-tool:${key}`, figures }),
    cites: words.cites,
    facts: words.facts,
    portal: words.portal,
  };
}

function once(say: (key: string) => string): (key: string) => string {
  const said = new Map<string, string>();
  return (key) => {
    const known = said.get(key) ?? say(key);
    said.set(key, known);
    return known;
  };
}

/** A word that is ready to be put into a sentence. */
export function word(text: string): Figure {
  return { kind: 'text', text };
}
