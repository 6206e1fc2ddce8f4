/** What stands below a message that may have been sent before. */
export const mayRepeatWords = '_This may repeat an earlier message._';
