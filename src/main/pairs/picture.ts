// Who mentors whom as a picture for the wall and, without names, for the site: the layout of the screen, to SVG or PNG.
import type { Pair } from '../../shared/contract/pairs';
import type { PlainDate } from '../../shared/model/plainDate';
import { openPairStatuses } from '../../shared/model/pairs';
import { layoutPairs } from '../../shared/pairs/picture';
import { pairsSvg } from '../../shared/pairs/pictureSvg';
import { longDate } from '../../shared/texts/dates';
import { pictureBytes, type PictureFormat } from '../pictures/rasterise';
import { pictureTexts } from './words';

export interface PairsPictureView {
  readonly withoutNames: boolean;
  readonly today: PlainDate;
}

export type DrawPairs = (
  pairs: readonly Pair[],
  view: PairsPictureView,
  format: PictureFormat,
) => Promise<Uint8Array>;

/** Draws the open pairs. @param resourcesFolder where `fonts/` lies */
export function pairsPainter(resourcesFolder: string): DrawPairs {
  return async (pairs, { withoutNames, today }, format) => {
    const picture = layoutPairs(
      pairs.filter(({ status }) => openPairStatuses.includes(status)),
      { title: pictureTexts.title, caption: pictureTexts.caption(longDate(today)), withoutNames },
    );
    return pictureBytes(pairsSvg(picture), format, resourcesFolder);
  };
}
