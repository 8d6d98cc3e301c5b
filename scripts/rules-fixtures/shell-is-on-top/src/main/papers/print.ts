export { openWindow } from '../shell/window';
