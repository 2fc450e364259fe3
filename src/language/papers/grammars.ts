/** The grammars of references to official papers that can be read: each kind of addressee has one, or none. */
export const paperGrammars = ["kamerstukken"] as const;

/** What references are read by: `kamerstukken` are the papers of parliament and the gazettes. */
export type PaperGrammar = (typeof paperGrammars)[number];
