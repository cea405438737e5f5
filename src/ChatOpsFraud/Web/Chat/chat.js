// What the page gains with a script: no reload, every window in step, drafts that survive, files by dropping. Without it the forms work all the same.
const chat = document.getElementById("chat");
const composer = document.getElementById("composer");
const text = document.getElementById("text");
const trouble = document.getElementById("trouble");
const words = { ...trouble.dataset };
const retryPauses = [1, 2, 4, 8, 15];

let busy = false;
let told = "";
let source = null;

const number = () => chat.dataset.number;
const openForm = () => new URLSearchParams(location.search).get("form");
const draftKey = (name) => `draft:${number() || "new"}:${name}`;
const wait = (seconds) => new Promise((done) => {
  const timer = setTimeout(done, seconds * 1000);
  addEventListener("online", () => { clearTimeout(timer); done(); }, { once: true });
});

function tell(sentence) {
  trouble.textContent = sentence ?? "";
  trouble.hidden = !sentence;
}

// --- drafts: what is being typed belongs to this window and survives a reload

function saveDraft(field) {
  const form = field.closest("form");
  if (field === text) sessionStorage.setItem(draftKey("text"), text.value);
  else if (form?.dataset.draft && field.name) sessionStorage.setItem(draftKey(`${form.dataset.draft}:${field.name}`), field.value);
}

function restoreDrafts() {
  if (!text.value) text.value = sessionStorage.getItem(draftKey("text")) ?? "";
  const form = document.getElementById("section-form");
  for (const field of form?.elements ?? []) {
    const draft = field.name ? sessionStorage.getItem(draftKey(`${form.dataset.draft}:${field.name}`)) : null;
    if (draft === null || field.type === "hidden") continue;
    if (field.type === "radio") field.checked = field.value === draft;
    else field.value = draft;
  }
}

function dropDrafts(form) {
  if (!form.dataset.draft) return;
  const prefix = draftKey(`${form.dataset.draft}:`);
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}

// --- showing what has changed

function partOf(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  return parsed.querySelector("[data-tag]");
}

// Only what differs is touched: what stays is not read out again, keeps the focus, and what somebody unfolded stays unfolded.
const parts = ["entries", "present", "side"];
const htmlOf = new WeakMap();
for (const name of parts) for (const child of document.getElementById(name).children) htmlOf.set(child, child.outerHTML);

function showPart(name, news) {
  for (const child of news) htmlOf.set(child, child.outerHTML);
  const place = document.getElementById(name);
  const olds = [...place.children];
  news.forEach((child, at) => {
    if (at >= olds.length) place.append(child);
    else if (htmlOf.get(olds[at]) !== htmlOf.get(child)) olds[at].replaceWith(child);
  });
  olds.slice(news.length).forEach((child) => child.remove());
}

function show(part) {
  if (part.dataset.number !== number()) {
    location.assign(`/cases/${part.dataset.number}/chat`);
    return false;
  }
  for (const name of parts) showPart(name, [...part.querySelector(`[data-part=${name}]`).children]);
  chat.dataset.tag = part.dataset.tag;
  restoreDrafts();
  return true;
}

function toEnd() {
  const last = document.getElementById("section-form") ?? document.getElementById("question") ?? document.getElementById("present");
  last.scrollIntoView({ block: last.id === "section-form" ? "start" : "nearest", behavior: "instant" });
}

// What stays at the bottom must not lie over what has the focus.
new ResizeObserver(() => {
  const stays = getComputedStyle(composer).position === "sticky";
  document.documentElement.style.scrollPaddingBottom = stays ? `${composer.offsetHeight + 16}px` : "";
}).observe(composer);

// --- sending

async function send(form, submitter, extra) {
  if (busy) return;
  busy = true;
  chat.dataset.busy = "";
  const body = new FormData(form, submitter);
  for (const [name, value] of extra ?? []) body.append(name, value);
  try {
    const answer = await post(form.action, body);
    const html = await answer.text();
    if (!answer.ok) {
      tell(html);
      return;
    }
    const isText = form === composer && !submitter?.name && !extra;
    if (isText) {
      text.value = "";
      sessionStorage.removeItem(draftKey("text"));
    }
    dropDrafts(form);
    composer.querySelector("details").open = false;
    tell(null);
    if (openForm()) history.replaceState(null, "", location.pathname);
    if (!show(partOf(html))) return;
    focusAfter(isText);
  } finally {
    busy = false;
    delete chat.dataset.busy;
    if (isNewer(told)) refresh();
  }
}

// The same id is sent until it arrives; on the server it counts once.
async function post(address, body) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await fetch(address, { method: "POST", body, headers: { "X-Chat-Part": "1", Accept: "text/plain" }, redirect: "error" });
      if (answer.status !== 502 && answer.status !== 504) return answer;
    } catch {
      // No connection: said below, and tried again.
    }
    tell(words.offline);
    await wait(retryPauses[Math.min(tries, retryPauses.length - 1)]);
  }
}

function focusAfter(isText) {
  const fault = document.querySelector("#section-form [role=alert]");
  const target = fault ? fault.querySelector("a") : isText ? text : document.getElementById("section-form") ? document.getElementById("form-title") : document.getElementById("question") ?? text;
  target.focus({ preventScroll: true });
  toEnd();
}

// --- staying in step

// What took the place of something that had the focus, so that nobody who uses keys loses the place.
function twinOf(lost) {
  if (lost.id) return document.getElementById(lost.id);
  const same = (other) => other.textContent === lost.textContent && ["name", "value", "href"].every((key) => other.getAttribute(key) === lost.getAttribute(key));
  return [...document.getElementsByTagName(lost.tagName)].find(same);
}

async function refresh() {
  if (busy || !number()) return;
  const form = openForm();
  const query = new URLSearchParams(form ? { form } : {});
  try {
    const answer = await fetch(`/cases/${number()}/chat/part?${query}`, { headers: { Accept: "text/plain" } });
    if (!answer.ok) {
      tell(await answer.text());
      return;
    }
    const part = partOf(await answer.text());
    const active = document.activeElement;
    if (!busy && show(part) && !active.isConnected) twinOf(active)?.focus({ preventScroll: true });
  } catch {
    tell(words.offline);
  }
}

function isNewer(tag) {
  if (!tag) return false;
  const [version, stamp] = tag.split("-").map(Number);
  const [shownVersion, shownStamp] = chat.dataset.tag.split("-").map(Number);
  return version > shownVersion || (version === shownVersion && stamp > shownStamp);
}

function listen() {
  if (!number() || source) return;
  source = new EventSource(`/cases/${number()}/chat/events`);
  source.onopen = () => tell(null);
  source.onerror = () => tell(words.offline);
  source.onmessage = (event) => {
    told = event.data;
    if (isNewer(told)) refresh();
  };
  source.addEventListener("gone", () => {
    source.close();
    tell(words.gone);
  });
}

// A window that nobody sees gives its connection back: a browser has only few for one host.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    source?.close();
    source = null;
  } else {
    listen();
  }
});

// --- keys, files

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const isPlain = !event.submitter?.name;
  if (isPlain && !text.value.trim()) {
    tell(words.empty);
    text.focus();
    return;
  }
  send(composer, event.submitter);
});

document.addEventListener("submit", (event) => {
  if (event.target === composer || !("turn" in event.target.dataset)) return;
  event.preventDefault();
  send(event.target, event.submitter);
});

// Enter that ends a conversion (変換) is not meant for us: some browsers say so by isComposing, others by the key code 229.
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  composer.requestSubmit(document.getElementById("send"));
});

document.addEventListener("input", (event) => saveDraft(event.target));

function sendFiles(files) {
  if (files.length > 0) send(composer, null, [...files].map((file) => ["file", file]));
}

const picker = document.getElementById("file");
picker.addEventListener("change", () => {
  const files = [...picker.files];
  picker.value = "";
  sendFiles(files);
});

for (const name of ["dragenter", "dragover"])
  document.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    chat.dataset.dropping = "";
  });
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) delete chat.dataset.dropping;
});
document.addEventListener("drop", (event) => {
  delete chat.dataset.dropping;
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  sendFiles(event.dataTransfer.files);
});

// A picture that this machine cannot make leaves no broken frame; one may have failed before this script ran.
for (const picture of document.querySelectorAll("img[data-optional]")) if (picture.complete && picture.naturalWidth === 0) picture.remove();
document.addEventListener("error", (event) => {
  if (event.target instanceof HTMLImageElement && "optional" in event.target.dataset) event.target.remove();
}, true);

restoreDrafts();
listen();
if (number()) {
  toEnd();
  // Who has gone somewhere by keys already is not pulled away.
  if (!openForm() && document.activeElement === document.body) text.focus({ preventScroll: true });
}
