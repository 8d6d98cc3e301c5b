// The colours of pictures and print: the light theme of src/renderer/src/ui/tokens.css (a test holds them equal).
import type { GanttStatusKind } from './model';

export interface StatusColours {
  readonly strong: string;
  readonly soft: string;
}

export interface SvgPalette {
  readonly surface: string;
  readonly surface2: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly today: string;
  readonly todayInk: string;
  readonly holiday: string;
  readonly planEdge: string;
  readonly lateStripe: string;
  readonly waitingStripe: string;
  readonly status: Readonly<Record<GanttStatusKind, StatusColours>>;
}

export const svgPalettes: Readonly<Record<'light', SvgPalette>> = {
  light: {
    surface: '#ffffff',
    surface2: '#fafbf9',
    edge: '#e1e4de',
    edgeStrong: '#c8cdc4',
    ink: '#1d2420',
    ink2: '#55605a',
    ink3: '#626d66',
    today: '#b0402c',
    todayInk: '#ffffff',
    holiday: '#eef0ea',
    planEdge: '#b4bbb0',
    lateStripe: '#c9705f',
    waitingStripe: '#b08a33',
    status: {
      done: { strong: '#29754a', soft: '#e3f2e8' },
      running: { strong: '#27639c', soft: '#e1ecf7' },
      late: { strong: '#b0402c', soft: '#fae6e1' },
      waiting: { strong: '#8a6100', soft: '#fbf0d6' },
      idle: { strong: '#626d66', soft: '#edf0ec' },
    },
  },
};
