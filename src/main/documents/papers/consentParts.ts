// What the consents on personal data share: who signs for whom, and the head and foot that follow from it.
import * as v from 'valibot';
import { consentSigners } from '../../../shared/model/consents';
import { fillLine, paragraph, signLine } from '../blocks';
import { schoolDetailsSchema } from '../paperData';
import { line, personSchema, type PaperPerson } from '../paperFields';
import type { PaperDocument, PaperBlock } from '../paperModel';
import { fillText, paperTexts } from '../paperTexts';
import { bySex, dateInWords, type BySex } from '../wording';

const texts = paperTexts.consents;
const { captions, bySex: words } = paperTexts.shared;

export const consentSchema = v.object({
  school: schoolDetailsSchema,
  /** Whose data they are. */
  person: personSchema,
  /** What is processed depends on it. */
  category: v.picklist(['staff', 'pupil', 'other']),
  signer: v.picklist(consentSigners),
  /** null leaves lines to fill by hand where a representative signs. */
  representative: v.nullable(v.object({ person: personSchema, relation: line, authority: line })),
});
export type ConsentData = v.InferOutput<typeof consentSchema>;

/** The paper of a consent: title, who gives it, what for, on which terms, signatures. */
export function consentPaper(
  data: ConsentData,
  parts: {
    readonly title: string;
    readonly subheading: string;
    /** Lines under each signer's own. */
    readonly contact?: (person: PaperPerson | null) => readonly PaperBlock[];
    readonly terms: readonly PaperBlock[];
  },
): PaperDocument {
  return {
    title: parts.title,
    author: data.school.shortName,
    layout: data.school.layoutProfile,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          paragraph('smallTitle', texts.heading),
          paragraph('smallSubtitle', parts.subheading),
          ...givers(data, parts.contact ?? (() => [])),
          ...parts.terms,
          ...signatures(data),
        ],
      },
    ],
  };
}

/** «даю», «даём» and whose data, for the sentence that gives the consent. */
export function givingWords({ signer, person }: ConsentData): { give: string; whose: string } {
  return {
    give: texts.give[signer],
    whose: fillText(texts.whose[signer], { minor: bySex(words.minorGenitive, person.sex) }),
  };
}

function givers(
  { person, signer, representative }: ConsentData,
  contact: (person: PaperPerson | null) => readonly PaperBlock[],
): readonly PaperBlock[] {
  const adult = representative?.person ?? null;
  const authority = representative?.authority ?? '';
  const relation = representative?.relation
    ? fillText(texts.relation, { relation: representative.relation })
    : '';
  switch (signer) {
    case 'self':
      return [...identity(texts.me, person), ...contact(person)];
    case 'representative':
      return [
        ...identity(texts.me, adult),
        ...contact(adult),
        ...authorityLine(adult, authority, words.acting),
        ...fillLine(
          fillText(texts.representativeOf, { relation, minor: bySex(words.minorGenitive, person.sex) }),
          person.full.gen,
          captions.name,
        ),
        ...fillLine(texts.childBirth, person.birthDate === null ? '' : dateInWords(person.birthDate)),
        ...addressLine(person, words.registeredGenitive),
        ...documentLines(texts.childDocument, person.passport),
      ];
    case 'both':
      return [
        ...identity(fillText(texts.minorMe, { minor: bySex(words.minor, person.sex) }), person),
        ...contact(person),
        ...identity(fillText(texts.withRepresentative, { relation }), adult, 'gen'),
        ...authorityLine(adult, authority, words.actingGenitive),
      ];
  }
}

/** Name, address and document of one who signs; «с участием законного представителя …» asks for the genitive. */
function identity(
  label: string,
  person: PaperPerson | null,
  nameCase: 'nom' | 'gen' = 'nom',
): readonly PaperBlock[] {
  return [
    ...fillLine(label, person?.full[nameCase] ?? '', captions.name),
    ...addressLine(person, nameCase === 'nom' ? words.registered : words.registeredGenitive),
    ...documentLines(texts.document, person?.passport ?? ''),
  ];
}

function addressLine(person: PaperPerson | null, registered: BySex): readonly PaperBlock[] {
  const label = fillText(texts.address, { registered: bySex(registered, person?.sex ?? null) });
  return fillLine(label, person?.address ?? '');
}

function authorityLine(adult: PaperPerson | null, authority: string, acting: BySex): readonly PaperBlock[] {
  const label = fillText(texts.authority, { acting: bySex(acting, adult?.sex ?? null) });
  return fillLine(label, authority, captions.authority);
}

/** Where the school keeps no passports, two lines for a pen. */
function documentLines(label: string, passport: string): readonly PaperBlock[] {
  return passport === ''
    ? [...fillLine(label, ''), ...fillLine('', '', captions.document)]
    : fillLine(label, passport, captions.document);
}

function signatures({ person, signer, representative }: ConsentData): readonly PaperBlock[] {
  const adult = representative?.person.short.nom ?? '';
  switch (signer) {
    case 'self':
      return signLine(person.short.nom);
    case 'representative':
      return signLine(adult);
    case 'both':
      return [
        paragraph('smallLabel', `${capitalised(bySex(words.minor, person.sex))}:`),
        ...signLine(person.short.nom, 'tied'),
        paragraph('smallLabel', capitalised(texts.representativeSigns)),
        ...signLine(adult),
      ];
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
