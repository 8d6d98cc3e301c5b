export { roadmapStore } from '../stores/roadmap';
