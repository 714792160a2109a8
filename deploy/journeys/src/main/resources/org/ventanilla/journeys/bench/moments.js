// When something happened at this page, in milliseconds since 1970. Put into it before its own scripts.
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const moments = {};
  const awaited = new Map();
  const note = (name) => {
    moments[name] ??= now();
  };

  const look = () => {
    for (const [name, { seen, then }] of awaited) {
      const found = seen();
      if (!found) continue;
      note(name);
      awaited.delete(name);
      then?.(found);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  const button = (word) =>
    [...document.querySelectorAll("button:not(:disabled)")].find((each) => spoken(each) === word);
  const spoken = (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return copy.textContent.trim();
  };

  addEventListener("click", ({ target }) => note(`click ${spoken(target.closest("button") ?? target)}`), true);
  addEventListener("keydown", ({ key }) => note(`key ${key}`), true);

  globalThis.theMoments = {
    all: () => moments,
    forget() {
      for (const name of Object.keys(moments)) delete moments[name];
      awaited.clear();
    },
    button(name, word) {
      awaited.set(name, { seen: () => button(word) });
      look();
    },
    /** Pressed as soon as it is there: a person's time is not ours. */
    press(name, word) {
      awaited.set(name, { seen: () => button(word), then: (found) => found.click() });
      look();
    },
    element(name, selector, words = "") {
      const seen = () => [...document.querySelectorAll(selector)].find((each) => each.textContent.includes(words));
      awaited.set(name, { seen });
      look();
    },
    firstFrame(name, label) {
      const seen = () =>
        [...document.querySelectorAll("video")].find((video) => video.getAttribute("aria-label") === label);
      awaited.set(`${name} element`, {
        seen,
        then: (video) => video.requestVideoFrameCallback(() => note(name)),
      });
      look();
    },
  };
})();
