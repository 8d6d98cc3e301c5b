export { listItems } from '../roadmap/listItems';
