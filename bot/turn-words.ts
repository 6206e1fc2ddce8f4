/** The few words that a turn needs where no feature has a say. */

export const notAllowedWords =
  'This assistant is for professionals of the councils and schools that have been let in, and I do not know you as one of them. Ask your council’s Virtual School to let your organisation in. If a child is in danger, call 999.';

/** In the place where a button was pressed, when what it asked for stands in a message of its own. */
export const seeMessageWords = 'See the message below.';
