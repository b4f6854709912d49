import type { LedgerPolicy } from '#core/dunning';
import { saidStage } from '#core/policy';
import { asWritten, type Sentence } from '#core/sentence';

/** The name of a stage, by our vocabulary or as its user wrote it. */
export function stageText({ stages }: Pick<LedgerPolicy, 'stages'>, id: string): Sentence {
  const said = saidStage(stages.find((stage) => stage.id === id) ?? { id });
  return said.kind === 'said' ? said.sentence : asWritten(said.kind === 'text' ? said.text : id);
}
