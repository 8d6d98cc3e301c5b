export { sample } from './testing/sample';
