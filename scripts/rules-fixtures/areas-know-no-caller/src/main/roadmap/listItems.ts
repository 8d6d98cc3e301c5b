export { answer } from '../ipc/router';
