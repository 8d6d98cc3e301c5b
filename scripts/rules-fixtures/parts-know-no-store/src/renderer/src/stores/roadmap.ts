export const roadmapStore = 1;
