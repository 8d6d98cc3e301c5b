export const selectItems = 1;
