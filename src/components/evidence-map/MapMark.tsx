/**
 * A mark of the map, out of one picture with all of them (src/styles/map-marks.svg). An svg with a use of its own, as elsewhere,
 * costs a browser many times as much, and a large map has thousands of marks.
 */
export function MapMark({ name }: { readonly name: string }) {
  return <span class="map-mark" data-mark={name} aria-hidden="true" />;
}
