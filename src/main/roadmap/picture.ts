// The roadmap as a picture for the wall and the site: the same layout as on the screen, drawn to SVG, then to PNG.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RoadmapView } from '../../shared/contract/roadmap';
import { schoolHolidays } from '../../shared/gantt/holidays';
import type { GanttZoom } from '../../shared/gantt/model';
import { ganttRows } from '../../shared/gantt/rows';
import { drawGanttSvg } from '../../shared/gantt/svg';
import type { PlainDate } from '../../shared/model/plainDate';
import { longDate } from '../../shared/texts/dates';
import { schoolYearLabel, type SchoolYear } from '../../shared/model/schoolYear';

export interface PictureView {
  readonly zoom: GanttZoom;
  readonly schoolYear: SchoolYear;
  readonly today: PlainDate;
}

export type DrawRoadmap = (
  roadmap: RoadmapView,
  view: PictureView,
  format: 'png' | 'svg',
) => Promise<Uint8Array>;

/** Twice the screen's pixels: sharp in print on A4. */
const PNG_SCALE = 2;
const FONT_FILES = ['GolosText-Regular.ttf', 'GolosText-SemiBold.ttf'];

/** @param resourcesFolder where `fonts/` lies: without a font the rasteriser would draw no text at all */
export function roadmapPainter(resourcesFolder: string): DrawRoadmap {
  let ready: Promise<Rasterise> | null = null;
  return async (roadmap, view, format) => {
    const svg = roadmapSvg(roadmap, view);
    if (format === 'svg') return new TextEncoder().encode(svg);
    ready ??= loadRasteriser(join(resourcesFolder, 'fonts'));
    return (await ready)(svg);
  };
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

type Rasterise = (svg: string) => Uint8Array;

async function loadRasteriser(fontFolder: string): Promise<Rasterise> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const [module, ...fonts] = await Promise.all([
    readFile(wasm),
    ...FONT_FILES.map((file) => readFile(join(fontFolder, file))),
  ]);
  await initWasm(module);
  return (svg) => {
    const picture = new Resvg(svg, {
      font: {
        fontBuffers: fonts.map((font) => new Uint8Array(font)),
        loadSystemFonts: false,
        defaultFontFamily: 'Golos Text',
      },
      fitTo: { mode: 'zoom', value: PNG_SCALE },
    });
    return picture.render().asPng();
  };
}
