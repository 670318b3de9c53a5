// What makes the query page easier, and is not needed for asking: kept text, copying, filtering.
const DRAFT = 'kakehashi.query';
const LONGEST_ADDRESS = 8000;
const form = document.getElementById('ask');
const field = form.elements.query;
const asked = field.value;

const store = {
  get: () => { try { return localStorage.getItem(DRAFT); } catch { return null; } },
  set: text => { try { localStorage.setItem(DRAFT, text); } catch { /* not kept where nothing may be kept */ } },
  drop: () => { try { localStorage.removeItem(DRAFT); } catch { /* as above */ } },
};

const put = text => {
  field.value = text;
  field.dispatchEvent(new Event('replace'));
  field.dispatchEvent(new Event('input'));
};

field.addEventListener('input', () => field.value === asked ? store.drop() : store.set(field.value));
form.addEventListener('submit', () => {
  store.drop();
  if (encodeURIComponent(field.value).length > LONGEST_ADDRESS) {
    form.method = 'post';
    form.action = `/sparql?lang=${form.elements.lang.value}`;
  }
});
field.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

const offer = (name, text) => {
  const note = document.getElementById(name);
  note.hidden = false;
  note.querySelector('button').addEventListener('click', () => {
    put(text);
    note.hidden = true;
  });
};
const draft = store.get();
if (draft && draft !== asked) {
  if (form.hasAttribute('data-fresh')) {
    put(draft);
    offer('restored', asked);
  } else {
    offer('kept', draft);
  }
}

const filter = document.getElementById('filter');
if (filter) {
  filter.parentElement.hidden = false;
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/);
    for (const group of document.querySelectorAll('.examples details')) {
      let left = 0;
      for (const item of group.querySelectorAll('li')) {
        item.hidden = !words.every(word => item.textContent.toLowerCase().includes(word));
        left += item.hidden ? 0 : 1;
      }
      group.hidden = left === 0;
      group.open = filter.value.trim() !== '' && left > 0;
    }
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const done = button.parentElement.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      done.textContent = button.dataset.done;
    } catch {
      // Without permission: marked, so that one key copies it.
      getSelection().selectAllChildren(source);
    }
  });
}
