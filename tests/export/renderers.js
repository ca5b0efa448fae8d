// SPDX-FileCopyrightText: 2026 The Standpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What test-renderers.py asks of a page in Chromium.

"use strict";

// A font that only a few letters are of may have room above and below its letters for what none of these has:
// of an upright line counts what lies within its size above the baseline and a quarter of it below.
function readExtent (text, top, bottom) {
  const baseline = Number (text.getAttribute ("y"));
  const size = Number (text.getAttribute ("font-size"));
  if (text.hasAttribute ("transform"))
    return [top, bottom];
  return [Math.max (top, baseline - 0.95 * size), Math.min (bottom, baseline + 0.25 * size)];
}

// Of every <text>, in the order of the file: its box in px from the picture's corner, and how far it advances.
function readRoot (root) {
  const origin = root.getBoundingClientRect ();
  return [...root.querySelectorAll ("text")].map (text => {
    const box = text.getBoundingClientRect ();
    const [top, bottom] = readExtent (text, box.top - origin.top, box.bottom - origin.top);
    return [box.left - origin.left, top, box.right - origin.left, bottom, text.getComputedTextLength ()];
  });
}

function readTexts (svg) {
  const parsed = new DOMParser ().parseFromString (svg, "image/svg+xml");
  document.body.replaceChildren (document.importNode (parsed.documentElement, true));
  return readRoot (document.body.firstElementChild);
}

// The same of several pictures in one page, whose parser is not that of XML; and what they refer to outside of themselves.
function readPage (svgs) {
  document.body.innerHTML = svgs.map (svg => svg.replace (/^<\?xml.*?\?>/, "")).join ("\n");
  const strays = [];
  for (const root of document.body.children)
    for (const element of root.querySelectorAll ("*"))
      for (const {name, value} of element.attributes)
        for (const [, id] of value.matchAll (/href$/.test (name) ? /^#(.+)$/g : /url\(#([^)]+)\)/g))
          if (!root.contains (document.getElementById (id)))
            strays.push (id);
  return {texts: [...document.body.children].map (readRoot), strays};
}

// Of a page with pictures: how far it is too wide, and what is not shown.
async function readIndex () {
  const missing = [];
  for (const image of document.images) {
    image.loading = "eager";
    await image.decode ().catch (() => missing.push (image.getAttribute ("src")));
  }
  const root = document.documentElement;
  return {excess: root.scrollWidth - root.clientWidth, shown: document.images.length, missing};
}

async function readPixels (address) {
  const image = new Image ();
  image.src = address;
  await image.decode ();
  const context = new OffscreenCanvas (image.naturalWidth, image.naturalHeight).getContext ("2d", {willReadFrequently: true});
  context.drawImage (image, 0, 0);
  return context.getImageData (0, 0, image.naturalWidth, image.naturalHeight);
}

// The sums of red, green and blue in each block of `size` px.
function sumBlocks (picture, size) {
  const {data, width, height} = picture;
  const columns = Math.ceil (width / size);
  const sums = new Int32Array (columns * Math.ceil (height / size) * 3);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor (y / size) * columns;
    for (let x = 0; x < width; x++, i += 4) {
      const block = (row + Math.floor (x / size)) * 3;
      sums[block] += data[i];
      sums[block + 1] += data[i + 1];
      sums[block + 2] += data[i + 2];
    }
  }
  return sums;
}

// Whether the block of `size` px at x, y has a px in one of the boxes.
function isCovered (boxes, x, y, size) {
  return boxes.some (([left, top, right, bottom]) => left < x + size && x < right && top < y + size && y < bottom);
}

// How far the two renderers' pictures are apart, but in the boxes `apart`: each block whose mean differs by more than
// `limit` in a channel, as [difference, x, y], and the mean of the compared blocks' differences. All of 0 to 255.
async function compare (svg, png, apart, size, limit) {
  const own = await readPixels ("data:image/svg+xml;charset=utf-8," + encodeURIComponent (svg));
  const other = await readPixels ("data:image/png;base64," + png);
  const told = {size: [own.width, own.height], otherSize: [other.width, other.height], mean: 0, compared: 0, blocks: []};
  if (own.width !== other.width || own.height !== other.height)
    return told;
  const a = sumBlocks (own, size), b = sumBlocks (other, size), columns = Math.ceil (own.width / size);
  for (let i = 0; i < a.length; i += 3) {
    const x = i / 3 % columns * size, y = Math.floor (i / 3 / columns) * size;
    if (isCovered (apart, x, y, size))
      continue;
    const area = Math.min (size, own.width - x) * Math.min (size, own.height - y);
    const difference = Math.max (...[0, 1, 2].map (c => Math.abs (a[i + c] - b[i + c]))) / area;
    told.mean += difference;
    told.compared++;
    if (difference > limit)
      told.blocks.push ([difference, x, y]);
  }
  told.mean /= Math.max (1, told.compared);
  return told;
}
