// Those who sign acts beside the director: the curator, the mentor and the mentees.
import { paragraph, signLine } from '../../blocks';
import type { PaperPerson } from '../../paperFields';
import type { PairForPaper } from '../../paperData';
import type { LineBlock, PaperBlock } from '../../paperModel';
import { initialsAndSurname, textOrBlank } from '../../wording';

/** Position – line to sign on – initials and surname. */
export function curatorSignature(position: string, curator: PaperPerson | null): LineBlock {
  const name = curator === null ? '' : initialsAndSurname(curator.full.nom);
  return {
    type: 'line',
    style: 'signature',
    parts: [
      { text: position, align: 'left', weight: 36, ruled: false },
      { text: '', align: 'centre', weight: 27, ruled: true },
      { text: textOrBlank(name, 18, 'values.curator'), align: 'right', weight: 37, ruled: false },
    ],
  };
}

interface SignWords {
  readonly signMentor: string;
  readonly signMentee: string;
  readonly signMentees: string;
}

/** The mentor and each mentee under his word; without a pair, rules for one of each. */
export function pairSignatures(pair: PairForPaper | null, words: SignWords): readonly PaperBlock[] {
  const mentees = pair && pair.mentees.length > 0 ? pair.mentees.map(({ short }) => short.nom) : [''];
  return [
    paragraph('smallLabel', `${words.signMentor}:`),
    ...signLine(pair?.mentor.short.nom ?? '', 'tied'),
    paragraph('smallLabel', `${mentees.length > 1 ? words.signMentees : words.signMentee}:`),
    ...mentees.flatMap((name, index) => signLine(name, index < mentees.length - 1 ? 'tied' : 'free')),
  ];
}
