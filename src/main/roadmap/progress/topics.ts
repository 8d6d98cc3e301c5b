// What a row of the roadmap is about, as far as the program keeps that matter itself.
import type { ProgressTopic, RoadmapItem } from '../../../shared/model/roadmap';
import { isPairing } from '../faults/activityKinds';

type Words = Pick<RoadmapItem, 'activity' | 'outcome'>;

const FORMS = /(?:выбор|определени)\S*\s+(?:\S+\s+){0,2}?форм|форм\S*\s+наставничеств/iu;
const BASES =
  /баз[аыуе]?\S*\s+(?:\S+\s+){0,3}?(?:наставник|наставляем)|(?:сбор|банк)\s+запрос|анкетировани\S*\s+кандидат\S*\s+в\s+наставник/iu;
const INTERVIEWS = /собеседовани/iu;
const CONSENTS = /согласи/iu;
const PREFERENCES =
  /предпочит|предпочтени|групп\S+\s+встреч\S*(?:\s+(?:наставник|участник)|[.,;]|$)|анкет\S*\s+групп\S+\s+встреч/iu;
/** A consent that nobody signs: «по согласованию», «в согласии с…». */
const NOT_CONSENTS = /(?:по\s+)?согласовани|в\s+согласии/giu;

/** Several where a row does several things: «собеседование» with «сбор согласий» as its outcome. */
export function topicsOf({ activity, outcome }: Words): readonly ProgressTopic[] {
  const all = `${activity}\n${outcome}`;
  const topics: readonly (readonly [ProgressTopic, boolean])[] = [
    ['forms', FORMS.test(activity)],
    ['people', BASES.test(activity)],
    ['interviews', INTERVIEWS.test(activity)],
    ['consents', CONSENTS.test(all.replace(NOT_CONSENTS, ''))],
    ['preferences', PREFERENCES.test(all)],
    ['pairs', isPairing(activity)],
  ];
  return topics.filter(([, is]) => is).map(([topic]) => topic);
}
