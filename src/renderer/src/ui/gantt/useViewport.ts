// The size and the scroll of the chart, followed without asking the page to lay itself out twice.
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** Until the first measurement: the home window of 1366×768. */
const HOME = { width: 1120, height: 600 };

export interface Viewport {
  readonly width: Readonly<Ref<number>>;
  readonly height: Readonly<Ref<number>>;
  readonly scrollTop: Readonly<Ref<number>>;
  readonly onScroll: () => void;
}

export function useViewport(scroller: Readonly<Ref<HTMLElement | null>>): Viewport {
  const width = ref(HOME.width);
  const height = ref(HOME.height);
  const scrollTop = ref(0);

  function measure(): void {
    const element = scroller.value;
    // A hidden chart keeps its last size.
    if (!element || element.clientWidth === 0) return;
    width.value = element.clientWidth;
    height.value = element.clientHeight;
  }

  let observer: ResizeObserver | null = null;
  onMounted(() => {
    measure();
    observer = new ResizeObserver(measure);
    if (scroller.value) observer.observe(scroller.value);
  });
  onBeforeUnmount(() => observer?.disconnect());

  return {
    width,
    height,
    scrollTop,
    onScroll: () => {
      scrollTop.value = scroller.value?.scrollTop ?? 0;
    },
  };
}
