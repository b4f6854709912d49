import type { Locale } from '#i18n';
import { toolsAddress, type SearchData, type ToolText } from '../data.ts';
import { wordsOf } from '../fold.ts';
import { excerpt, matcher } from './passage.ts';
import type { Query } from './query.ts';
import type { Result } from './result.ts';

const loaded = new Map<Locale, Promise<readonly ToolText[]>>();

/** How many tools are shown beside the articles. */
const most = 2;

/** The share of what was asked that a tool must speak of. */
const leastShare = 0.66;

/** A tool that answers; `isNamed` where its title says all that was asked. */
export interface ToolResult {
  result: Result;
  isNamed: boolean;
}

/** Tools whose questions, outcomes or titles speak of what was asked, the best first. */
export async function toolResults(query: Query, data: SearchData): Promise<ToolResult[]> {
  const reader = data.locale;
  const tools = await toolTexts(reader);
  const asked = query.words.map((word) => formsOf(word, query, data));
  if (asked.length === 0) return [];
  const share = (text: string) => {
    const words = wordsOf(text);
    return asked.filter((forms) => forms.some((form) => says(words, form))).length / asked.length;
  };
  const says = (words: readonly string[], form: string) =>
    wordsOf(form).every((word) => words.some(matcher([word], reader)));
  return tools
    .map((tool) => {
      const named = Math.max(share(tool.title), share(tool.short ?? ''));
      const texts = [tool.lead, ...tool.parts];
      const best = texts.reduce((a, b) => (share(b) > share(a) ? b : a));
      return { tool, best, named, score: Math.max(named, share(best)) + named / 10 };
    })
    .filter(({ score }) => score >= leastShare)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ tool, best, named, score }) => ({
      isNamed: named === 1,
      result: {
        slug: `tools/${tool.slug}`,
        title: tool.title,
        address: `/${reader}/tools/${tool.slug}/`,
        passage: excerpt(best, matcher(asked.flat(), reader)),
        box: undefined,
        isTool: true,
        locale: reader,
        matchedLocale: reader,
        matchedWords: '',
        score,
      },
    }));
}

/** The texts of the tools, loaded once; a failure may be tried again. */
function toolTexts(locale: Locale): Promise<readonly ToolText[]> {
  const known = loaded.get(locale);
  if (known) return known;
  const address = toolsAddress(locale);
  const texts = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as readonly ToolText[];
  });
  loaded.set(locale, texts);
  texts.catch(() => loaded.delete(locale));
  return texts;
}

/** A word as it was typed, and the names of the concepts that it is a word of. */
function formsOf(word: string, { concepts }: Query, data: SearchData): string[] {
  const ids = concepts.filter(({ words }) => words.includes(word)).map(({ id }) => id);
  return [word, ...data.concepts.filter(({ id }) => ids.includes(id)).map(({ name }) => name)];
}
