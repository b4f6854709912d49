import type { Policy } from '#core/policy';
import type { TimelinePicture } from '#core/picture';
import { sentence } from '#core/sentence';
import { numbered, type Section } from '../clause.ts';
import type { Figures } from '../deletion-days.ts';
import type { Block, Document } from '../document.ts';
import { forCustomer, pictureFor } from '../for-customer.ts';
import { dated, written } from '../gaps.ts';
import { access } from './access.ts';
import { credit } from './credit.ts';
import { disputes } from './disputes.ts';
import { fraud } from './fraud.ts';
import { invoicing } from './invoicing.ts';
import { lateCharges } from './late-charges.ts';
import { parties } from './parties.ts';
import { plans } from './plans.ts';
import { stages } from './stages.ts';
import { suspension } from './suspension.ts';
import { writeOff } from './write-off.ts';

/** What a policy document is made with. */
export interface PolicyDocumentInput {
  /** Facts that are one number, by id. */
  figures: Figures;
  /** One invoice as a picture, shown below the stages; one for a customer is an example, and is called so. */
  picture?: TimelinePicture;
}

/**
 * The full policy as numbered clauses, in the order in which a customer asks, each with its reason. It says
 * everything the policy says to a customer and nothing else; which language prevails stands in it, for every edition.
 */
export function policyDocument(whole: Policy, { figures, picture }: PolicyDocumentInput): Document {
  const policy = forCustomer(whole);
  const sections: Section[] = [
    { id: 'parties', clauses: parties(policy) },
    { id: 'credit', clauses: credit(policy) },
    { id: 'invoicing', clauses: invoicing(policy) },
    { id: 'stages', clauses: stages(policy) },
    { id: 'access', clauses: access(policy) },
    { id: 'disputes', clauses: disputes(policy) },
    { id: 'plans', clauses: plans(policy) },
    { id: 'late-charges', clauses: lateCharges(policy) },
    { id: 'suspension', clauses: suspension(policy, figures) },
    { id: 'fraud', clauses: fraud(policy) },
    { id: 'write-off', clauses: writeOff(policy) },
    {
      id: 'language',
      clauses: [
        { name: 'prevails', says: `prevails.${policy.prevailingLanguage}`, why: 'language' },
      ],
    },
    {
      id: 'validity',
      clauses: [
        { name: 'from', figures: { date: dated(policy.effectiveFrom) }, why: 'validity' },
        { name: 'review', figures: { date: dated(policy.reviewOn) }, why: 'validity' },
      ],
    },
  ];
  return {
    kind: 'policy',
    title: sentence('policy-document:title', { partner: written(policy.partner.name, 'partner') }),
    blocks: [
      { id: 'opening', kind: 'paragraph', text: sentence('policy-document:opening') },
      ...withPicture(numbered(sections), picture && pictureFor(policy, picture)),
    ],
  };
}

/** The picture stands right below the table of stages. */
function withPicture(blocks: Block[], picture: TimelinePicture | undefined): Block[] {
  if (!picture) return blocks;
  const place = blocks.findIndex(({ id }) => id === 'stages-order-table') + 1;
  const caption = sentence(`policy-document:${picture.isExample ? 'example' : 'picture'}`);
  return blocks.toSpliced(place, 0, { id: 'stages-picture', kind: 'timeline', caption, picture });
}
