// Turns the text field of the query form into an editor. The field stays what the form sends.
import {EditorView, keymap, lineNumbers, drawSelection, highlightActiveLine, highlightSpecialChars} from '@codemirror/view';
import {EditorState} from '@codemirror/state';
import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {StreamLanguage, syntaxHighlighting, HighlightStyle, bracketMatching} from '@codemirror/language';
import {autocompletion, completionKeymap, closeBrackets, closeBracketsKeymap} from '@codemirror/autocomplete';
import {linter, lintGutter, lintKeymap, forceLinting} from '@codemirror/lint';
import {tags} from '@lezer/highlight';
import {sparql} from '@codemirror/legacy-modes/mode/sparql';
import {completions} from './completion.js';

const IDLE = 400;

// The brackets of RDF 1.2, which the mode does not know; inside of strings it stays in charge.
const OUTSIDE = sparql.startState().tokenize;
const TRIPLES = /^(<<\(?|\)?>>|\{\||\|\}|~)/;
const language = StreamLanguage.define({
  ...sparql,
  token: (stream, state) =>
    state.tokenize === OUTSIDE && stream.match(TRIPLES) ? 'bracket' : sparql.token(stream, state),
});

const colours = HighlightStyle.define([
  {tag: tags.keyword, color: 'var(--accent)', fontWeight: '600'},
  {tag: tags.standard(tags.variableName), color: 'var(--accent)'},
  {tag: tags.local(tags.variableName), color: 'var(--willing)'},
  {tag: tags.atom, color: 'var(--announced)'},
  {tag: tags.string, color: 'var(--intended)'},
  {tag: tags.comment, color: 'var(--quiet)'},
  {tag: tags.meta, color: 'var(--quiet)'},
]);

const theme = EditorView.theme({
  '&': {background: 'var(--panel)', color: 'var(--ink)', border: '1px solid var(--quiet)', borderRadius: '.375rem', fontSize: '.875rem'},
  '&.cm-focused': {outline: '3px solid var(--accent)', outlineOffset: '2px'},
  '.cm-scroller': {fontFamily: 'var(--mono)', lineHeight: '1.55', maxHeight: '32rem', minHeight: '10rem', overflow: 'auto', borderRadius: '.375rem'},
  '.cm-content': {caretColor: 'var(--ink)', padding: '.625rem 0'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)'},
  '.cm-gutters': {background: 'var(--panel)', color: 'var(--quiet)', borderRight: '1px solid var(--line)'},
  '.cm-activeLine, .cm-activeLineGutter': {background: 'color-mix(in srgb, var(--accent) 7%, transparent)'},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {background: 'color-mix(in srgb, var(--accent) 28%, transparent)'},
  '&.cm-focused .cm-matchingBracket': {background: 'color-mix(in srgb, var(--accent) 22%, transparent)'},
  '.cm-tooltip': {background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--quiet)', borderRadius: '.25rem', maxWidth: 'min(28rem, 92vw)'},
  '.cm-tooltip-autocomplete > ul': {fontFamily: 'var(--mono)', maxHeight: '16rem'},
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {background: 'var(--accent)', color: 'var(--on-accent)'},
  '.cm-completionDetail': {fontFamily: 'var(--sans)', fontStyle: 'normal'},
  '.cm-completionInfo': {padding: '.5rem .75rem', font: '.8125rem/1.5 var(--sans)'},
  '.cm-completionInfo .what': {fontWeight: '600'},
  '.cm-completionInfo .side': {fontFamily: 'var(--mono)', fontSize: '.75rem'},
  // In the place of pictures in data: addresses, which the content security policy keeps out.
  '.cm-lintRange-error': {backgroundImage: 'none', backgroundColor: 'color-mix(in srgb, var(--dispute) 22%, transparent)', textDecoration: 'underline wavy var(--dispute)'},
  '.cm-lintRange-warning': {backgroundImage: 'none', textDecoration: 'underline wavy var(--intended)'},
  '.cm-lint-marker': {width: '1em', height: 'auto', fontWeight: '700'},
  '.cm-lint-marker-error, .cm-lint-marker-warning': {content: 'normal'},
  '.cm-lint-marker-error:after': {content: '"✕"', color: 'var(--dispute)'},
  '.cm-lint-marker-warning:after': {content: '"△"', color: 'var(--intended)'},
  '.cm-lintPoint:after': {borderBottomColor: 'var(--dispute)'},
  '.cm-diagnostic': {padding: '.375rem .625rem', font: '.875rem/1.5 var(--sans)'},
  '.cm-diagnosticAction': {background: 'var(--accent)', color: 'var(--on-accent)', font: '600 .8125rem var(--sans)', padding: '.25rem .625rem'},
});

const fetched = async (address, init) => {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

const repair = fix => ({
  name: fix.label,
  apply: view => view.dispatch({changes: {from: fix.from, to: fix.to, insert: fix.text}}),
});

class SparqlEditor extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.field = this.querySelector('textarea');
    this.view = new EditorView({
      doc: this.field.value,
      root: this.attachShadow({mode: 'open'}),
      parent: this.shadowRoot,
      extensions: this.extensions(),
    });
    this.field.addEventListener('replace', () => this.replace(this.field.value));
    this.form.querySelector('[data-prefixes]')?.addEventListener('click', () => this.declare());
    this.form.querySelector(`label[for=${this.field.id}]`).addEventListener('click', () => this.view.focus());
    document.getElementById('help').hidden = false;
    forceLinting(this.view);
  }

  get form() {
    return this.field.form;
  }

  extensions() {
    const told = fetched(this.getAttribute('terms')).catch(() => ({terms: [], texts: {}}));
    const run = () => (this.form.requestSubmit(), true);
    return [
      keymap.of([{key: 'Ctrl-Enter', run}, {key: 'Mod-Enter', run}]),
      lineNumbers(), highlightSpecialChars(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(),
      language, syntaxHighlighting(colours), theme, EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': this.getAttribute('label'), tabindex: '0', lang: 'en', autocapitalize: 'off', spellcheck: 'false'}),
      autocompletion({override: [completions(told)], icons: false}),
      linter(view => this.check(view), {delay: IDLE}), lintGutter(),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      EditorState.phrases.of({Completions: this.getAttribute('completions'), Diagnostics: this.getAttribute('diagnostics')}),
      EditorView.updateListener.of(update => update.docChanged && this.changed()),
    ];
  }

  changed() {
    this.field.value = this.view.state.doc.toString();
    this.field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  replace(text) {
    if (text !== this.view.state.doc.toString()) {
      this.view.dispatch({changes: {from: 0, to: this.view.state.doc.length, insert: text}});
    }
  }

  async check(view) {
    const body = view.state.doc.toString();
    if (body.trim() === '') return [];
    const headers = {'Content-Type': 'application/sparql-query'};
    const {findings, undeclared} =
      await fetched(this.getAttribute('check'), {method: 'POST', headers, body}).catch(() => ({findings: [], undeclared: []}));
    this.undeclared = undeclared;
    const button = this.form.querySelector('[data-prefixes]');
    if (button) button.hidden = undeclared.length === 0;
    return findings.map(({from, to, severity, message, fixes}) => ({from, to, severity, message, actions: fixes.map(repair)}));
  }

  declare() {
    const insert = this.undeclared.map(({prefix, iri}) => `PREFIX ${prefix}: <${iri}>\n`).join('');
    this.view.dispatch({changes: {from: 0, insert}});
    this.view.focus();
  }
}

customElements.define('sparql-editor', SparqlEditor);
