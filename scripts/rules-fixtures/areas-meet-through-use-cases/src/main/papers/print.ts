export { selectItems } from '../roadmap/repository';
