export { listItems } from '../../../main/roadmap/listItems';
