// Pictures by what they show, asked for once and shared by all parts (window.tkPictures: an address, null for none, '' while awaited).

const LARGE_ONES = 80;
const pictures = () => (window.tkPictures ||= new Map());

// An answer: each picture becomes an address within the browser and is put where it is awaited.
function takePictures({ pictures: names, sizes }, buffer) {
  let at = buffer.byteOffset;
  names.forEach((name, number) => {
    const bytes = new Uint8Array(buffer.buffer, at, sizes[number]);
    at += sizes[number];
    pictures().set(name, bytes.length ? URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' })) : null);
    for (const image of document.querySelectorAll(`img[data-picture="${CSS.escape(name)}"]`)) {
      image.dispatchEvent(new CustomEvent('there'));
    }
  });
}

// Asks for the pictures that are not there yet, all in one message; the answer comes to the part that asked.
function fetchPictures(model, kind, shas) {
  if (!model.takesPictures) {
    model.takesPictures = true;
    model.on('msg:custom', (message, buffers) => message.pictures && takePictures(message, buffers[0]));
  }
  const lacking = [...new Set(shas)].filter((sha) => sha && !pictures().has(`${kind}:${sha}`));
  lacking.forEach((sha) => pictures().set(`${kind}:${sha}`, ''));
  if (lacking.length) {
    model.send({ do: 'pictures', kind, shas: lacking });
  }
  if (kind === 'large') {
    forget();
  }
}

function forget() {
  const large = [...pictures().keys()].filter((name) => name.startsWith('large:'));
  for (const name of large.slice(0, -LARGE_ONES)) {
    if (!document.querySelector(`img[data-picture="${CSS.escape(name)}"]`)) {
      URL.revokeObjectURL(pictures().get(name));
      pictures().delete(name);
    }
  }
}

// An image that is filled in as soon as its picture is there; `otherwise` is called when there is none.
function pictureOf(kind, sha, alt, otherwise) {
  const name = `${kind}:${sha}`;
  const image = h('img', { class: 'tk-img', alt, draggable: 'false', 'data-picture': name, decoding: 'sync' });
  const fill = () => {
    const address = pictures().get(name);
    if (address) {
      image.src = address;
    } else if (address === null) {
      otherwise?.(image);
    }
  };
  image.addEventListener('there', fill);
  fill();
  return image;
}
