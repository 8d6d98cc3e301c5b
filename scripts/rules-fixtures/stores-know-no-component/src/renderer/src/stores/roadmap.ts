export { tableWidthPx } from '../ui/table';
