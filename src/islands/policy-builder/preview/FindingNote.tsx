import type { Finding } from '#core/lint';
import { figure } from '#core/sentence';
import { citeHref } from '../../ui/cite.ts';
import { useTool } from '../state/context.ts';

/** One finding: how bad, what, why, and the way out. */
export function FindingNote({ finding, jump = false }: { finding: Finding; jump?: boolean }) {
  const { say, t, words, locale, goTo, changeAll, said } = useTool();
  const { severity, text, cites, fix, path } = finding;
  const mend = () => {
    if (!fix) return;
    const done = changeAll(
      fix.changes.map((change) => ({ path: change.path, value: change.value })),
    );
    said.value = t(done ? 'findings.fixed' : 'findings.notFixed');
    if (done) goTo(path);
  };
  const nameOf = (cite: string) => String(Object(words['cites'])[cite] ?? cite).replace(/\.$/, '');
  // Two paragraphs of one section are told apart by their number in the finding.
  const named = (cite: string) => {
    const what = nameOf(cite);
    const same = cites.filter((one) => nameOf(one) === what);
    const number = figure.count(same.indexOf(cite) + 1);
    return same.length > 1 ? t('findings.sourceNumber', { what: figure.text(what), number }) : what;
  };
  return (
    <div class={`finding ${severity}`}>
      <strong class="severity">{t(`findings.${severity}`)}</strong> {say(text)}
      {cites.length > 0 && (
        <div class="cites">
          {t('findings.why')}
          <ul>
            {cites.map((cite) => (
              <li key={cite}>
                <a href={citeHref(cite, locale)} target="_blank" rel="noopener">
                  {named(cite)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="acts">
        {jump && (
          <button type="button" onClick={() => goTo(path)}>
            {t('findings.goTo')}
          </button>
        )}
        {fix && (
          <button type="button" onClick={mend}>
            {say(fix.text)}
          </button>
        )}
      </div>
    </div>
  ); // prettier-ignore
}
