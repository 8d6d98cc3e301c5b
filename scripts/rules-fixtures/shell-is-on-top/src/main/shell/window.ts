export const openWindow = 1;
