export { dateOf } from './date';
