import assert from 'node:assert/strict';
import { test } from 'node:test';
import { middleLongitude, placesOf, radiusOf } from '../../../wwwroot/map/places.js';
import { fact, item, kursk, sudzha } from '../sample.js';

const region = { ...item('place', 'Kursk Oblast'), position: { latitude: 51.7, longitude: 36.2, precision: /** @type {const} */ ('region') } };
const town = { ...sudzha, position: { latitude: 51.19, longitude: 35.27, precision: /** @type {const} */ ('town') } };
const unclear = { ...kursk, position: { latitude: 51.73, longitude: 36.19, candidates: ['Kursk (city)', 'Kursk Oblast'] } };
const asia = item('place', 'Asia');
const items = new Map([region, town, unclear, asia].map((one) => [one.ref, one]));

const places = placesOf([fact('a', { places: [region.ref, town.ref] }), fact('b', { places: [region.ref] }), fact('c', { places: [unclear.ref, asia.ref, 'Place:id:nowhere'] })],
  items, new Set([town.ref]));

test('places count their reports, most first, and light up with the selection', () => {
  assert.deepEqual(places.map(({ name, count, lit }) => [name, count, lit]), [['Kursk Oblast', 2, false], ['Asia', 1, false], ['Kursk', 1, false], ['Place:id:nowhere', 1, false], ['Sudzha', 1, true]]);
  assert.ok(placesOf([fact('a', { places: [town.ref] })], items, null).every(({ lit }) => lit), 'everything, where nothing is selected');
});

test('a town is a point; a region is not, nor is what nobody gives a precision for', () => {
  const areas = Object.fromEntries(places.map(({ name, area }) => [name, area]));
  assert.deepEqual([areas.Sudzha, areas['Kursk Oblast'], areas.Kursk], [false, true, true]);
});

test('what an ambiguous name may mean is kept, and what lies nowhere has no position', () => {
  assert.deepEqual(places.find(({ name }) => name === 'Kursk')?.candidates, ['Kursk (city)', 'Kursk Oblast']);
  assert.deepEqual(places.filter(({ position }) => position === null).map(({ name }) => name), ['Asia', 'Place:id:nowhere']);
});

test('the area of a mark grows with its reports, and a ring leaves room for a point', () => {
  const at = (/** @type {number} */ count, area = false) => radiusOf({ .../** @type {any} */ (places[0]), count, area }, 16);
  assert.ok(at(4) - at(0) === (at(16) - at(0)) / 2);
  assert.ok(at(4, true) > at(4));
});

test('the map is cut where no place is, also across the date line', () => {
  const around = (/** @type {number[]} */ ...longitudes) => middleLongitude(longitudes.map((longitude) => ({ .../** @type {any} */ (places[0]), position: { latitude: 0, longitude } })));
  assert.equal(around(30, 50), 40);
  assert.equal(Math.abs(around(170, -170)), 180);
  assert.equal(around(), 0);
});
