export { yearOf } from './year';
