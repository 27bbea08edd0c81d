import { makeInteractive } from './picking.js';
import { tellHeight } from './height.js';

const picture = document.querySelector('.picture > svg');
if (picture instanceof SVGSVGElement) makeInteractive(picture, document);
tellHeight(window);
