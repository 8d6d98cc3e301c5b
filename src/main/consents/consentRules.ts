// The rules about consents, from data: acts change them, and so may the program's next version.
import * as v from 'valibot';
import rules from '../../../resources/consent-rules.json';
import type { ReadonlyDeep } from '../../shared/contract/call';
import { plainDateSchema } from '../../shared/contract/schemas';
import { consentSigners } from '../../shared/model/consents';
import { participantRoles, personCategories } from '../../shared/model/people';

const needSchema = v.strictObject({
  roles: v.array(v.picklist(participantRoles)),
  categories: v.array(v.picklist(personCategories)),
  /** null: always. */
  since: v.nullable(plainDateSchema),
});
const termSchema = v.nullable(v.strictObject({ days: v.number(), working: v.boolean() }));

const rulesSchema = v.strictObject({
  note: v.string(),
  /** Of whom a consent is asked, and since which day. */
  needed: v.strictObject({ processing: needSchema, dissemination: needSchema, mentorship: needSchema }),
  /** A valid consent with so many days left, or fewer, is running out. */
  expiringDays: v.number(),
  /** Whose consents end when the person comes of age: from then on nobody speaks for them. */
  endsAtMajority: v.array(v.picklist(consentSigners)),
  majorityAge: v.number(),
  /** The paper is kept so many years after the consent has ended. */
  retentionYears: v.number(),
  /** Within what time data are destroyed, or their publication stops; null: there is no such term. */
  actAfterWithdrawal: v.strictObject({
    processing: termSchema,
    dissemination: termSchema,
    mentorship: termSchema,
  }),
  /** What is usually agreed to be published. */
  disseminationCategories: v.array(v.string()),
  /** Month and day, `MM-DD`; days off that a decree has moved are not known here. */
  stateHolidays: v.array(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))),
});

export const consentRules: ReadonlyDeep<v.InferOutput<typeof rulesSchema>> = v.parse(rulesSchema, rules);
