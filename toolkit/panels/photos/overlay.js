// What was measured, drawn over the picture in the picture's own pixels.

const SVG = 'http://www.w3.org/2000/svg';

function shape(tag, attributes) {
  const node = document.createElementNS(SVG, tag);
  Object.entries({ 'vector-effect': 'non-scaling-stroke', ...attributes }).forEach(([name, value]) => node.setAttribute(name, value));
  return node;
}

function box([left, top, width, height], style) {
  return shape('rect', { x: left, y: top, width, height, class: style });
}

function across(view, height, style) {
  return shape('line', { x1: view.width * 0.14, x2: view.width * 0.86, y1: height, y2: height, class: style });
}

function overlaySvg(photo) {
  const on = new Set(photo.overlays.filter((item) => item.on).map((item) => item.id));
  const svg = shape('svg', { viewBox: `0 0 ${photo.width} ${photo.height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const { ground, face, frame } = photo.over;
  if (on.has('ground')) {
    svg.append(...ground.map((one) => box(one, 'ground')));
  }
  if (on.has('face') && face) {
    svg.append(box(face.box, 'face'), across(photo, face.eyes, 'line'));
    if (face.crown !== null) {
      svg.append(across(photo, face.crown, 'line'));
    }
  }
  if (on.has('frame') && frame) {
    svg.append(box(frame, 'frame'));
  }
  return svg;
}
