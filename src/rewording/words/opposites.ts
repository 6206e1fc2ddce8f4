/** Words that say the contrary of one another, and how much of a thing is meant: they read alike and turn a rule round. */

/** Two sides a line. Words of everyday grammar have no line, for they say too much else. */
export const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:widen\w*|broaden\w*)$/, /^(?:narrow\w*|clos(?:e|es|ed|ing)|reduc\w*)$/],
  [
    /^(?:more|higher|increas\w*|rais(?:e|es|ed|ing)|rose|risen|better|improv\w*|strengthen\w*|add(?:s|ed)?)$/,
    /^(?:less|fewer|lower\w*|decreas\w*|reduc\w*|cuts?|cutting|worse\w*|fell|dropp\w*|weaken\w*)$/,
  ],
  [/^(?:replac\w*|supersed\w*|instead)$/, /^(?:addition|additional|besides|alongside)$/],
  [/^(?:includ\w*)$/, /^(?:exclud(?:es|ing)|except|excepting)$/],
  [/^(?:strengths?|strong\w*)$/, /^(?:weak\w*|deficits?)$/],
  [/^(?:approv\w*|allow\w*|permit\w*|accept\w*)$/, /^(?:refus\w*|reject\w*|forbid\w*|forbad\w*|bann?\w*)$/],
  [/^(?:voluntary|optional)$/, /^(?:compulsory|mandatory|obligatory)$/],
  [/^(?:majority)$/, /^(?:minority)$/],
  [/^(?:always)$/, /^(?:never)$/],
  [/^(?:gain(?:s|ed)?|win|won)$/, /^(?:los(?:e|es|t|ing))$/],
  [/^(?:advantag\w*)$/, /^(?:disadvantag\w*)$/],
  [/^(?:formal|formally)$/, /^(?:informal|informally)$/],
  [/^(?:temporar\w*)$/, /^(?:permanent\w*)$/],
  [/^(?:remov\w*)$/, /^(?:add(?:s|ed|ing)?)$/],
  [/^(?:lawful|legal)$/, /^(?:unlawful|illegal)$/],
  [/^(?:succeed\w*|success\w*)$/, /^(?:fail(?:s|ed|ing|ure)?)$/],
];

export const ofAll: RegExp = /^(?:all|every|each|everyone|everybody|both)$/i;
export const ofSome: RegExp = /^(?:some|several|many|few|most|certain|or more|at least)$/i;

/** Said of what is only hoped for or likely, these turn it into a fact. */
export const certain: RegExp = /^(?:prov(?:e|es|ed|en|ing)|proof|certainly|definitely|undoubtedly|surely)$/i;
