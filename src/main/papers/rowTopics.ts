// What a row of the roadmap is about, as far as papers belong to it.
import type { RoadmapItem } from '../../shared/model/roadmap';
import type { PaperTopic } from '../../shared/papers/kinds';
import { topicsOf } from '../roadmap/progress/topics';

type Words = Pick<RoadmapItem, 'activity' | 'outcome'>;
/** The matters that no area of the roadmap's progress keeps. */
type OtherTopic = 'informing' | 'regulations' | 'training' | 'meetings' | 'monitoring' | 'closing';

const words: Readonly<Record<OtherTopic, RegExp>> = {
  informing: /информирован|ознакомлен|педагогическ\S+\s+совет|педсовет|совещани/iu,
  regulations: /нормативн|приказ|положени|локальн\S+\s+акт|распорядительн|правов\S+\s+(?:баз|обеспеч)/iu,
  training:
    /обучени\S*\s+(?:\S+\s+){0,2}?наставник|школ\S+\s+наставник|курс\S*\s+(?:\S+\s+){0,2}?наставник/iu,
  meetings: /встреч|работ\S*\s+(?:наставническ\S+\s+)?(?:пар|групп)|индивидуальн\S+\s+план/iu,
  monitoring: /мониторинг|контрол|оценк\S+\s+(?:\S+\s+){0,2}?(?:качеств|эффективност)|swot/iu,
  closing: /итогов|заверш|заключительн|подведени\S*\s+итог|поощрени|награжден|чествовани/iu,
};

/** Several where a row does several things; none where it is about something else. */
export function rowTopics(row: Words): readonly PaperTopic[] {
  const others = (Object.keys(words) as OtherTopic[]).filter(
    (topic) => words[topic].test(row.activity) && !(topic === 'meetings' && NOT_OF_PAIRS.test(row.activity)),
  );
  return [...topicsOf(row), ...others];
}

/** A meeting before there are pairs, or one that closes their work. */
const NOT_OF_PAIRS = /групп\S+\s+встреч|общ\S+\s+встреч|итогов|заключительн|завершающ/iu;
