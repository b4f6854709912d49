import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IPropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { Locale } from '#i18n';
import { wordLanguage } from './runs.ts';

/** Charter is not on the machines that open Word files; Cambria is, or a twin of it. */
const font = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: 'SimSun' };
/** Colours of the site's tokens in sRGB. */
const [ink, quiet, accent] = ['171F2E', '3F4858', '005B5B'];

/**
 * The styles that the document's paragraphs name, sizes in half points and distances in twentieths of a point.
 * Dense for what should fit on one page.
 */
export function styles(locale: Locale, isDense: boolean): IStylesOptions {
  const language = { value: wordLanguage[locale], eastAsia: 'zh-CN' };
  const size = (usual: number) => ({ size: Math.round(usual * (isDense ? 0.87 : 1)) });
  const spacing = (before: number, after: number, line: number) => ({
    before: Math.round(before * (isDense ? 0.4 : 1)),
    after: Math.round(after * (isDense ? 0.4 : 1)),
    line: isDense ? 244 : line,
    lineRule: LineRuleType.AUTO,
  });
  const heading = (usual: number, before: number, after: number) => ({
    run: { font, ...size(usual), bold: true, color: ink },
    paragraph: { spacing: spacing(before, after, 259), keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, ...size(21), language },
        paragraph: { spacing: spacing(0, 120, 276) },
      },
      title: heading(40, 0, 280),
      heading1: heading(28, 320, 100),
      heading2: heading(23, 240, 80),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Why',
        name: 'Why',
        basedOn: 'Normal',
        run: { ...size(19), color: quiet },
        paragraph: { indent: { left: 340 } },
      },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        run: size(19),
        paragraph: { spacing: spacing(30, 30, 252) },
      },
    ],
  };
}

/** Lists as Word numbers them itself. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: (['ordered', 'bullets'] as const).map((reference) => ({
    reference,
    levels: [
      {
        level: 0,
        format: reference === 'ordered' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: reference === 'ordered' ? '%1.' : '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 400, hanging: 300 } } },
      },
    ],
  })),
};
