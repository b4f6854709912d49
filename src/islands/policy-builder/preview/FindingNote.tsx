import { Fragment } from 'preact';
import type { Finding } from '#core/lint';
import { figure } from '#core/sentence';
import { citeHref } from '../../ui/cite.ts';
import { useTool } from '../state/context.ts';

/** One finding: how bad, what, why, and the way out. */
export function FindingNote({ finding, jump = false }: { finding: Finding; jump?: boolean }) {
  const { say, t, locale, goTo, changeAll, said } = useTool();
  const { severity, text, cites, fix, path } = finding;
  const mend = () => {
    if (!fix) return;
    const done = changeAll(
      fix.changes.map((change) => ({ path: change.path, value: change.value })),
    );
    said.value = t(done ? 'findings.fixed' : 'findings.notFixed');
    if (done) goTo(path);
  };
  // What it is, and which of several: guidance is a paragraph of an article, anything else a fact.
  const kindOf = (cite: string) => (cite.includes('#') ? 'guidance' : 'figure');
  const named = (cite: string) => {
    const same = cites.filter((one) => kindOf(one) === kindOf(cite));
    const what = t(`findings.${kindOf(cite)}`);
    const number = figure.count(same.indexOf(cite) + 1);
    return same.length > 1 ? t('findings.sourceNumber', { what: figure.text(what), number }) : what;
  };
  return (
    <div class={`finding ${severity}`}>
      <strong class="severity">{t(`findings.${severity}`)}</strong> {say(text)}{' '}
      {cites.length > 0 && (
        <span class="cites">
          {t('findings.why')}{' '}
          {cites.map((cite, index) => (
            <Fragment key={cite}>
              {index > 0 && ' · '}
              <a href={citeHref(cite, locale)} target="_blank" rel="noopener">
                {named(cite)}
              </a>
            </Fragment>
          ))}
        </span>
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
