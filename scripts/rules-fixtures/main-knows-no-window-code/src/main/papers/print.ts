export { tableWidthPx } from '../../renderer/src/ui/table';
