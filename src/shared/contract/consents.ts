// Consents (row 5): who has given which, who has not yet, and taking one back.
import * as v from 'valibot';
import { consentKinds, consentSigners, consentStates } from '../model/consents';
import { participantRoles, personCategories } from '../model/people';
import type { Call, ReadonlyDeep } from './call';
import { outcomeSchema } from './file';
import { idSchema, lineSchema, plainDateSchema, textSchema } from './schemas';

const consentEntries = {
  kind: v.picklist(consentKinds),
  signer: v.picklist(consentSigners),
  /** Who signs for the child; null when nobody does. */
  representativeId: v.nullable(idSchema),
  issuedOn: v.nullable(plainDateSchema),
  signedOn: v.nullable(plainDateSchema),
  /** null: until the end of taking part. */
  validUntil: v.nullable(plainDateSchema),
  refusedOn: v.nullable(plainDateSchema),
  withdrawnOn: v.nullable(plainDateSchema),
  /** Of dissemination: what may be published («фамилия, имя», «фотография»). */
  dataCategories: v.pipe(v.array(lineSchema), v.maxLength(30)),
  /** Of dissemination: prohibitions and conditions, in the person's words. */
  conditions: textSchema,
  siteAddress: lineSchema,
  note: textSchema,
} as const;

const consentInputSchema = v.strictObject(consentEntries);
export type ConsentInput = ReadonlyDeep<v.InferOutput<typeof consentInputSchema>>;

const consentSchema = v.strictObject({
  id: idSchema,
  personId: idSchema,
  ...consentEntries,
  state: v.picklist(consentStates),
  /** The paper is kept until then: three years after the consent ends (Перечень 236, ст. 441). */
  keepUntil: v.nullable(plainDateSchema),
  /** After a withdrawal: by then the data must be destroyed, or their publication stopped. */
  actBy: v.nullable(plainDateSchema),
});
export type Consent = ReadonlyDeep<v.InferOutput<typeof consentSchema>>;

const cellSchema = v.strictObject({
  state: v.picklist(consentStates),
  /** The consent that decides; null when there is none. */
  consentId: v.nullable(idSchema),
  /** The day of the state: signed, issued, withdrawn, expired. */
  date: v.nullable(plainDateSchema),
});

const boardRowSchema = v.strictObject({
  personId: idSchema,
  fullName: v.string(),
  category: v.picklist(personCategories),
  /** Position or class. */
  details: v.string(),
  roles: v.array(v.picklist(participantRoles)),
  age: v.nullable(v.number()),
  /** null: the birth date is not known, so who signs is not either. */
  signer: v.nullable(v.picklist(consentSigners)),
  representatives: v.array(v.strictObject({ id: idSchema, fullName: v.string() })),
  cells: v.strictObject({ processing: cellSchema, dissemination: cellSchema, mentorship: cellSchema }),
});
export type ConsentBoardRow = ReadonlyDeep<v.InferOutput<typeof boardRowSchema>>;

const countSchema = v.strictObject({ given: v.number(), needed: v.number() });
const boardSchema = v.strictObject({
  rows: v.array(boardRowSchema),
  counts: v.strictObject({ processing: countSchema, dissemination: countSchema, mentorship: countSchema }),
  /** What is usually agreed to be published: offered in a new consent to dissemination. */
  usualCategories: v.array(v.string()),
});
export type ConsentBoard = ReadonlyDeep<v.InferOutput<typeof boardSchema>>;

const byId = v.strictObject({ id: idSchema });
const touches = ['consents', 'people', 'pairs', 'roadmap', 'papers'] as const;

export const consentsContract = {
  'consents.board': { kind: 'query', input: v.strictObject({}), output: boardSchema },
  'consents.list': {
    kind: 'query',
    input: v.strictObject({ personId: idSchema }),
    output: v.array(consentSchema),
  },
  'consents.save': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: v.nullable(idSchema), personId: idSchema, consent: consentInputSchema }),
    output: byId,
  },
  /** A pile of signed papers entered at once; each signer follows from the person's age. */
  'consents.receive': {
    kind: 'command',
    touches,
    input: v.strictObject({
      kind: v.picklist(consentKinds),
      personIds: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(5_000)),
      signedOn: plainDateSchema,
      validUntil: v.nullable(plainDateSchema),
    }),
    output: v.strictObject({ received: v.number() }),
  },
  /** What taking a consent back would stop and flag, in Russian, a line each. */
  'consents.consequences': { kind: 'query', input: byId, output: v.array(v.string()) },
  'consents.withdraw': {
    kind: 'command',
    touches,
    input: v.strictObject({ id: idSchema, withdrawnOn: plainDateSchema, note: textSchema }),
    output: v.strictObject({ consequences: v.array(v.string()) }),
  },
  /** One entered by mistake. */
  'consents.remove': { kind: 'command', touches, input: byId, output: outcomeSchema },
} as const satisfies Record<string, Call>;
