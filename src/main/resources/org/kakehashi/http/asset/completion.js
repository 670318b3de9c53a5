// What may stand where the cursor is: terms of this server's data, variables of the query, words of SPARQL.
const KEYWORDS = ('SELECT DISTINCT REDUCED WHERE FROM NAMED CONSTRUCT DESCRIBE ASK PREFIX BASE OPTIONAL UNION MINUS GRAPH FILTER BIND VALUES UNDEF ' +
  'EXISTS NOT IN AS ORDER BY ASC DESC GROUP HAVING LIMIT OFFSET true false').split(' ');
const FUNCTIONS = ('COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES LANGDIR hasLANG hasLANGDIR STRLANG STRLANGDIR DATATYPE STRDT BOUND ' +
  'COALESCE IF sameTerm isIRI isBLANK isLITERAL isNUMERIC isTRIPLE TRIPLE SUBJECT PREDICATE OBJECT IRI BNODE CONCAT SUBSTR STRLEN REPLACE REGEX ' +
  'UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER ABS CEIL FLOOR ROUND RAND NOW YEAR MONTH DAY HOURS MINUTES SECONDS ' +
  'TIMEZONE TZ MD5 SHA1 SHA256 SHA384 SHA512 UUID STRUUID').split(' ');
const SHOWN = 60;
const TYPES = {class: 'class', property: 'property', concept: 'enum', thing: 'constant', prefix: 'namespace'};

const words = [
  ...KEYWORDS.map(label => ({label, type: 'keyword'})),
  ...FUNCTIONS.map(label => ({label, type: 'function', apply: label + '('})),
];

const line = (text, className) => {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
};

const explained = (term, texts) => () => {
  const all = document.createElement('div');
  all.append(line(`${texts[term.kind]}: ${term.label ?? term.name}`, 'what'));
  if (term.definition) all.append(line(term.definition, 'means'));
  for (const side of ['domain', 'range']) {
    if (term[side]) all.append(line(`${texts[side]}: ${term[side].join(', ')}`, 'side'));
  }
  return all;
};

const option = (term, texts) => ({
  label: term.name, detail: term.label, type: TYPES[term.kind], info: explained(term, texts),
});

// Nearest first: the name itself, its beginning, the beginning of what it is called, anything within.
const rank = (term, typed) => {
  const name = term.name.toLowerCase();
  const local = name.slice(name.indexOf(':') + 1);
  const label = (term.label ?? '').toLowerCase();
  if (name.startsWith(typed)) return 0;
  if (local.startsWith(typed)) return 1;
  if (label.startsWith(typed)) return 2;
  return name.includes(typed) || label.includes(typed) ? 3 : 9;
};

const ranked = (all, typed) => all
  .map(each => [rank(each, typed), each])
  .filter(([place]) => place < 9)
  .sort(([one], [other]) => one - other)
  .slice(0, SHOWN)
  .map(([, each]) => each);

const variables = (context, found) => {
  const typed = found.text;
  const all = new Set(context.state.doc.toString().match(/[?$][\p{L}\p{N}_]+/gu) ?? []);
  all.delete(typed);
  return {from: found.from, options: [...all].sort().map(label => ({label, type: 'variable'}))};
};

// A source of completions for CodeMirror, from a promise of the terms that the server told of.
export const completions = told => async context => {
  const variable = context.matchBefore(/[?$][\p{L}\p{N}_]*/u);
  if (variable) return variables(context, variable);
  const word = context.matchBefore(/[\p{L}\p{N}_-]*(?::[\p{L}\p{N}_.-]*)?/u);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  if (/[<"'@#]/.test(context.state.sliceDoc(word.from - 1, word.from))) return null;
  const {terms, texts} = await told;
  const typed = word.text.toLowerCase();
  const options = [
    ...ranked(terms, typed).map(term => option(term, texts)),
    ...(typed.includes(':') ? [] : words.filter(each => each.label.toLowerCase().startsWith(typed))),
  ];
  return {from: word.from, options, filter: false};
};
