/** @import { Place } from './places.js' */
/** @import { Point } from '../graph/steer.js' */
import { svg } from '../components/dom.js';
import { loadLibrary } from './library.js';
import { drawMark, labelMarks } from './marks.js';
import { middleLongitude, radiusOf } from './places.js';

const [FARTHEST, CLOSEST, CLOSE] = [1, 4000, 60];
const PADDING = 64;
const MOTION = 140;

/** The map: land, and places upon it. Emits `place` (with `detail: ref`) and `ground`. */
export class MapView extends EventTarget {
  /** @type {Place[]} */
  #places = [];
  /** @type {Map<string, SVGElement>} */
  #marks = new Map();
  #untouched = true;
  #moving = false;

  /** @param {HTMLElement} container @param {Promise<any>} land as TopoJSON */
  static async create(container, land) {
    const [{ d3, topojson }, atlas] = await Promise.all([loadLibrary(), land]);
    return new MapView(container, d3, topojson.feature(atlas, atlas.objects.land));
  }

  /** @param {HTMLElement} container @param {any} d3 @param {any} land */
  constructor(container, d3, land) {
    super();
    this.container = container;
    this.d3 = d3;
    this.land = land;
    this.projection = d3.geoMercator().translate([0, 0]);
    this.shore = svg('path', { class: 'land' });
    this.ground = svg('g', {}, svg('path', { class: 'graticule' }), this.shore);
    this.marks = svg('g', { class: 'marks' });
    this.picture = svg('svg', { 'aria-hidden': 'true' }, this.ground, this.marks);
    container.append(this.picture);
    this.zooming = d3.zoom().scaleExtent([FARTHEST, CLOSEST]).on('zoom', () => this.#moved());
    d3.select(this.picture).call(this.zooming).on('dblclick.zoom', null);
    this.picture.addEventListener('click', (event) => this.#clicked(event));
    new ResizeObserver(() => this.#untouched && this.fit(false)).observe(container);
  }

  /** @param {MouseEvent} event */
  #clicked({ target }) {
    const ref = target instanceof Element ? target.closest('[data-ref]')?.getAttribute('data-ref') : null;
    this.dispatchEvent(ref ? new CustomEvent('place', { detail: ref }) : new Event('ground'));
  }

  /** Shows these places and no others. @param {Place[]} places @param {string|null} chosen */
  draw(places, chosen) {
    const before = this.#places.map(({ ref }) => ref).join();
    this.#places = places.filter(({ position }) => position !== null);
    if (before !== this.#places.map(({ ref }) => ref).join()) this.#turn();
    const most = Math.max(1, ...this.#places.map(({ count }) => count));
    // Wide rings lie below, so that what is within them can be pressed.
    const order = this.#places.toSorted((a, b) => Number(b.area) - Number(a.area) || b.count - a.count);
    this.#marks = new Map(order.map((place) => [place.ref, drawMark(place, radiusOf(place, most), place.ref === chosen)]));
    this.marks.replaceChildren(...this.#marks.values());
    if (this.#untouched) this.fit(false);
    else this.#moved();
  }

  /** Turns the globe so that the map's edge runs where no place is. */
  #turn() {
    this.projection.rotate([-middleLongitude(this.#places), 0]);
    const path = this.d3.geoPath(this.projection);
    this.shore.setAttribute('d', path(this.land) ?? '');
    this.ground.firstElementChild?.setAttribute('d', path(this.d3.geoGraticule10()) ?? '');
  }

  /** @param {Place} place @returns {Point} */
  #project({ position }) {
    const [x, y] = this.projection([position?.longitude ?? 0, position?.latitude ?? 0]);
    return { x, y };
  }

  get #transform() {
    return this.d3.zoomTransform(this.picture);
  }

  /** Where a place is in the picture. @param {Place} place @returns {Point} */
  pointOf(place) {
    const { x, y } = this.#project(place);
    const [left, top] = this.#transform.apply([x, y]);
    return { x: left, y: top };
  }

  #moved() {
    this.#untouched &&= this.#moving;
    this.ground.setAttribute('transform', String(this.#transform));
    const points = new Map(this.#places.map((place) => [place.ref, this.pointOf(place)]));
    for (const [ref, mark] of this.#marks) mark.setAttribute('transform', `translate(${points.get(ref)?.x} ${points.get(ref)?.y})`);
    labelMarks(this.#marks, points);
  }

  /** @param {(selection: any) => void} act @param {boolean} moving */
  #glide(act, moving) {
    const still = !moving || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const picture = this.d3.select(this.picture);
    act(still ? picture : picture.transition().duration(MOTION));
  }

  /** Shows all places. @param {boolean} moving */
  fit(moving) {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === 0 || this.#places.length === 0) return;
    const points = this.#places.map((place) => this.#project(place));
    const [left, right] = this.d3.extent(points.map(({ x }) => x));
    const [top, bottom] = this.d3.extent(points.map(({ y }) => y));
    const scale = Math.min(Math.max((width - 2 * PADDING) / Math.max(right - left, 1e-6), 0), Math.max((height - 2 * PADDING) / Math.max(bottom - top, 1e-6), 0), CLOSE);
    const centre = this.d3.zoomIdentity.translate(width / 2, height / 2).scale(Math.max(scale, FARTHEST)).translate(-(left + right) / 2, -(top + bottom) / 2);
    this.#moving = true;
    this.#glide((picture) => picture.call(this.zooming.transform, centre), moving);
    this.#moving = false;
    this.#untouched = true;
  }

  /** @param {number} factor */
  zoom(factor) {
    this.#glide((picture) => picture.call(this.zooming.scaleBy, factor), true);
  }

  /** Moves the map by a part of its room. @param {number} x @param {number} y */
  pan(x, y) {
    const { clientWidth, clientHeight } = this.container;
    const { k } = this.#transform;
    this.#glide((picture) => picture.call(this.zooming.translateBy, (x * clientWidth) / k, (y * clientHeight) / k), true);
  }

  /** Moves the map just so far that a place can be seen. @param {Place} place */
  reveal(place) {
    const { x, y } = this.pointOf(place);
    const { clientWidth: width, clientHeight: height } = this.container;
    if (x >= PADDING && y >= PADDING && x <= width - PADDING && y <= height - PADDING) return;
    const { x: left, y: top } = this.#project(place);
    this.#glide((picture) => picture.call(this.zooming.translateTo, left, top), true);
  }

  /** @param {string|null} ref */
  pointAt(ref) {
    for (const [one, mark] of this.#marks) mark.classList.toggle('cursor', one === ref);
  }
}
