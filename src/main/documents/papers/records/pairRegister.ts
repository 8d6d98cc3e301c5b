// Реестр пар и групп.
import textsOf from '../../../../../resources/papers/pair-register.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import { dateInWords } from '../../wording';
import { pairTable } from './pairTable';
import { participation, participationWords } from './participation';
import { page, recordDocument, signedBy, total } from './recordParts';

export const pairRegister = definePaper({
  kind: 'pair-register',
  texts: textsOf,
  editable: { columns: 'Названия столбцов' },
  fields: { keeper: { type: 'person', of: 'staff', label: 'Куратор' } },
  needs: ['pairs'],
  required: ['school.shortName'],
  compose: (data, texts) => {
    const { school, pairs, values, date, today } = data;
    const subheading = fillText(texts.subheading, {
      school: schoolInText(school),
      date: dateInWords(date ?? today),
    });
    return recordDocument(data, texts.title, 'long', [
      page(
        'landscape',
        [
          paragraph('documentTitle', texts.heading),
          paragraph('documentSubtitle', subheading),
          pairTable(pairs, texts),
          total(
            pairs.length === 0
              ? texts.totalBlank
              : fillText(texts.total, participationWords(participation(pairs))),
          ),
        ],
        signedBy(texts.keeper, values.keeper),
      ),
    ]);
  },
});
