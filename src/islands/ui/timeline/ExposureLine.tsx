import type { Exposure } from '#core/dunning';
import { figure, sentence } from '#core/sentence';
import type { Say } from '#i18n';

/** What the operator has billed the partner meanwhile, in a few sentences; what is not documented is said to be so. */
export function ExposureLine({ exposure, say }: { exposure: Exposure; say: Say }) {
  const { cycles, amount, payable, bySuspension, whileSuspended } = exposure;
  const billed = (of: { cycles: number; amount: { value: string; currency: string } }) => ({
    count: figure.count(of.cycles),
    amount: figure.money(of.amount),
  });
  const lines = [
    sentence('timeline:exposure.billed', billed({ cycles, amount })),
    ...(payable.cycles > 0 ? [sentence('timeline:exposure.payable', billed(payable))] : []),
    ...(bySuspension
      ? [
          sentence('timeline:exposure.bySuspension', {
            ...billed(bySuspension),
            on: figure.date(bySuspension.on),
          }),
        ]
      : []),
    ...(whileSuspended
      ? [
          sentence(
            `timeline:exposure.${whileSuspended.documented ? 'whileSuspended' : 'whileSuspendedUnknown'}`,
            billed(whileSuspended),
          ),
        ]
      : []),
  ];
  return <p class="tl-exposure">{lines.map(say).join(' ')}</p>;
}
