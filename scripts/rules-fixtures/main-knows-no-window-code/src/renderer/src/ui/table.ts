export const tableWidthPx = 1;
