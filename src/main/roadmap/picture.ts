// The roadmap as a picture for the wall and the site: the same layout as on the screen, drawn to SVG, then to PNG.
import type { RoadmapView } from '../../shared/contract/roadmap';
import { schoolHolidays } from '../../shared/gantt/holidays';
import type { GanttZoom } from '../../shared/gantt/model';
import { ganttRows } from '../../shared/gantt/rows';
import { drawGanttSvg } from '../../shared/gantt/svg';
import type { PlainDate } from '../../shared/model/plainDate';
import { longDate } from '../../shared/texts/dates';
import { schoolYearLabel, type SchoolYear } from '../../shared/model/schoolYear';
import { pictureBytes, type PictureFormat } from '../pictures/rasterise';

export interface PictureView {
  readonly zoom: GanttZoom;
  readonly schoolYear: SchoolYear;
  readonly today: PlainDate;
}

export type DrawRoadmap = (
  roadmap: RoadmapView,
  view: PictureView,
  format: PictureFormat,
) => Promise<Uint8Array>;

/** @param resourcesFolder where `fonts/` lies */
export function roadmapPainter(resourcesFolder: string): DrawRoadmap {
  return async (roadmap, view, format) => pictureBytes(roadmapSvg(roadmap, view), format, resourcesFolder);
}

/** A standalone picture: title, table, bars and a legend in words. */
function roadmapSvg(roadmap: RoadmapView, view: PictureView): string {
  const { firstSchoolYear: firstYear, lastSchoolYear: lastYear } = roadmap;
  return drawGanttSvg(
    ganttRows(roadmap.items, view),
    { ...view, firstYear, lastYear, holidays: schoolHolidays(firstYear, lastYear) },
    {
      title: roadmap.document.title,
      caption: `${view.zoom === 'programme' ? roadmap.periodLabel : `${schoolYearLabel(view.schoolYear)} учебный год`}, состояние на ${longDate(view.today)}`,
    },
  );
}
