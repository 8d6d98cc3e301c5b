// Благодарственное письмо: to a person by name and patronymic, in the school's name.
import texts from '../../../../../resources/papers/letter-of-thanks.json';
import { paragraph, schoolInText } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import {
  awardingSchool,
  awardSheet,
  awardSignature,
  awardTitle,
  dearWords,
  lookFields,
  orderAndPlace,
  reasonWords,
} from './awardSheet';
import { awardedPeople, lacksReason, recipientsField } from './recipients';

export const letterOfThanks = definePaper({
  kind: 'letter-of-thanks',
  texts,
  editable: { heading: 'Название', greeting: 'Обращение', body: 'Текст', closing: 'Пожелание' },
  fields: {
    order: {
      type: 'paper',
      label: 'Приказ о поощрении',
      help: 'Подписанный: из него берутся те, кому объявлена благодарность',
      kinds: ['order-awards-staff', 'order-awards-pupils'],
      required: true,
    },
    recipients: recipientsField,
    ...lookFields,
  },
  needs: [],
  each: 'recipients',
  required: [
    'school.fullName',
    'school.shortName',
    'school.settlement',
    'school.directorPosition',
    'school.directorName',
  ],
  obstacles: ({ values }, { obstacles }) => lacksReason(values.recipients, obstacles.reason),
  title: ({ values }, { title, fileTitle }) => awardedPeople(values.recipients, title, fileTitle),
  compose: ({ school, values, today }, worded) => {
    const [recipient] = values.recipients;
    const { dear, name } = dearWords(recipient?.person ?? null);
    return awardSheet(worded.title, school, values, {
      head: [awardingSchool(school, values.orientation), awardTitle(worded.heading, values.orientation)],
      words: [
        paragraph('awardGreeting', fillText(worded.greeting, { dear, name })),
        paragraph(
          'awardText',
          fillText(worded.body, {
            school: schoolInText(school),
            reason: reasonWords(recipient?.reason ?? ''),
          }),
        ),
        ...(worded.closing === '' ? [] : [paragraph('awardText', fillText(worded.closing))]),
      ],
      signature: awardSignature(school),
      foot: [orderAndPlace(values.order ?? { date: null, number: '' }, school, values.order?.date ?? today)],
    });
  },
});
