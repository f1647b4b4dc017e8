import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Tokens, sentences and parts of speech: the least that any reading of the text needs. */
export function bareWink(): (text: string) => unknown {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.tokens().out(nlp.its.pos), document.sentences().out(nlp.its.span)];
  };
}
