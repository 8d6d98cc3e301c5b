export { parse } from '../shared/model/date';
