// Грамота: who is awarded, in the nominative, for what, and by which order.
import texts from '../../../../../resources/papers/certificate-of-merit.json';
import { paragraph } from '../../blocks';
import { definePaper } from '../../definePaper';
import { fillText } from '../../paperTexts';
import {
  awardingSchool,
  awardName,
  awardSheet,
  awardSignature,
  awardTitle,
  awardWho,
  lookFields,
  orderAndPlace,
  reasonWords,
} from './awardSheet';
import { awardedPeople, lacksReason, recipientsField } from './recipients';

export const certificateOfMerit = definePaper({
  kind: 'certificate-of-merit',
  texts,
  editable: { heading: 'Название', verb: 'Слова перед именем' },
  fields: {
    order: {
      type: 'paper',
      label: 'Приказ о поощрении',
      help: 'Подписанный: из него берутся награждённые',
      kinds: ['order-awards-staff', 'order-awards-pupils'],
      required: true,
    },
    recipients: recipientsField,
    ...lookFields,
  },
  needs: [],
  each: 'recipients',
  required: ['school.fullName', 'school.settlement', 'school.directorPosition', 'school.directorName'],
  obstacles: ({ values }, { obstacles }) => lacksReason(values.recipients, obstacles.reason),
  title: ({ values }, { title, fileTitle }) => awardedPeople(values.recipients, title, fileTitle),
  compose: ({ school, values, today }, worded) => {
    const [recipient] = values.recipients;
    const person = recipient?.person ?? null;
    return awardSheet(worded.title, school, values, {
      head: [awardingSchool(school, values.orientation), awardTitle(worded.heading, values.orientation)],
      words: [
        paragraph('awardVerb', fillText(worded.verb)),
        awardName(person, values.orientation),
        ...awardWho(person, recipient?.who ?? ''),
        paragraph('awardReason', reasonWords(recipient?.reason ?? '')),
      ],
      signature: awardSignature(school),
      foot: [orderAndPlace(values.order ?? { date: null, number: '' }, school, values.order?.date ?? today)],
    });
  },
});
