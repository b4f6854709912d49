import { severities } from '#core/lint';
import { figure } from '#core/sentence';
import { keyOf } from '../state/at-path.ts';
import { useTool } from '../state/context.ts';
import { FindingNote } from './FindingNote.tsx';

/** Everything the lint found, the worst first. */
export function FindingsTab() {
  const { t, made } = useTool();
  const findings = made.findings.value;
  if (findings.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <>
      <p>{t('findings.count', { count: figure.count(findings.length) })}</p>
      {severities.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        return (
          found.length > 0 && (
            <section key={severity}>
              <h3>{t(`findings.group.${severity}`)}</h3>
              <ul class="findings">
                {found.map((finding) => (
                  <li key={`${finding.code} ${keyOf(finding.path)}`}>
                    <FindingNote finding={finding} jump />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="help">{t('findings.law')}</p>
    </>
  );
}
