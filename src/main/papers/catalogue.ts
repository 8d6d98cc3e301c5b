// Every kind of paper the program makes, with its form, and whether it is ready now.
import type { PaperCatalogue } from '../../shared/contract/papers';
import type { PlainDate } from '../../shared/model/plainDate';
import { isOwnData, paperKinds, factsOf, type OwnDataKind, type PaperKind } from '../../shared/papers/kinds';
import type { Database } from '../database/connection';
import { startDraft } from './defaults/start';
import { definitionOf, fieldsOf, kindTitle } from './definitions';
import { needReader } from './gather/needs';
import { makePapers, missingOf } from './makePapers';
import { editableTexts } from './texts/editableTexts';

/** In the order in which a school makes them. A paper about somebody is asked as a blank. */
export function paperCatalogue(database: Database, today: PlainDate): PaperCatalogue {
  const read = needReader(database, today);
  return paperKinds.filter(isMade).map((kind) => {
    const { group, series, subject } = factsOf(kind);
    const made = makePapers(database, startDraft(database, kind, [], null, today), today, read);
    const missing = made.ok ? missingOf(made.value) : [];
    return {
      kind,
      group,
      title: kindTitle(kind),
      lead: isOwnData(kind) ? leads[kind] : (definitionOf(kind)?.lead ?? ''),
      series,
      subject,
      fields: Object.entries(fieldsOf(kind)).map(([name, field]) => ({ name, field })),
      hasTexts: editableTexts(kind).length > 0,
      ready: missing.length === 0,
      missing,
    };
  });
}

function isMade(kind: PaperKind): boolean {
  return isOwnData(kind) || definitionOf(kind) !== null;
}

/** What papers without a form of their own are for. */
const leads: Readonly<Record<OwnDataKind, string>> = {
  'order-pairs': 'Утверждает состав пар и групп или прекращает их работу; составляется в разделе «Пары».',
  'consent-processing': 'Отдельный документ по ст. 9 Федерального закона № 152-ФЗ: от каждого участника.',
  'consent-dissemination': 'На имена и фотографии на сайте школы: ст. 10.1 Федерального закона № 152-ФЗ.',
  'consent-mentorship': 'Письменное согласие работника быть наставником: ст. 351.8 Трудового кодекса.',
  'contract-addendum': 'Содержание, сроки, форма и оплата наставничества: ст. 351.8 Трудового кодекса.',
  'support-plan': 'Психологическое сопровождение пары: что, когда и кто делает.',
  'interview-sheet': 'Оценки кандидата в наставники и решение по итогам собеседования.',
  'preference-questionnaire': 'Кого участник хотел бы видеть в паре; заполняется после общей встречи.',
};
