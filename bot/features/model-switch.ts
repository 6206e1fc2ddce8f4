/** "Model off", "model on", "model": a manager turns the language model off at once, and sees how it stands. */
import { londonDate } from '../../src/calendar/dates.ts';
import { writtenMoment } from '../../src/calendar/moment-words.ts';
import { type Deployment, isManager } from '../../src/people/permissions.ts';
import { commandOf } from '../command.ts';
import type { Feature, Turn } from '../turn.ts';

interface ModelSwitchDeps {
  readonly deployment: Deployment;
  /** Where it is; undefined where the deployment has none. */
  readonly host: string | undefined;
}

const command = /^(?:(?:turn|switch) )?(?:the )?(?:language |ai )?model(?: (?<to>on|off))?[?.! ]*$/i;

export const createModelSwitch =
  (deps: ModelSwitchDeps): Feature =>
  async (turn) => {
    const { event } = turn;
    if (event.kind !== 'message') return false;
    const found = command.exec(commandOf(event.text) ?? '');
    if (!found) return false;
    const to = found.groups?.['to']?.toLowerCase();
    if (to === undefined) await turn.reply({ text: await standing(turn, deps) });
    else await set(turn, to === 'on', deps);
    return true;
  };

async function set(turn: Turn, isOn: boolean, deps: ModelSwitchDeps): Promise<void> {
  const { service, person, stores, now, log } = turn;
  if (deps.deployment === 'production' && !isManager(person.id, service)) {
    await turn.reply({
      text: `Only the managers of ${service.name} turn the language model on and off. If something it wrote is wrong, press the thumb down beneath it and say why, and tell your Virtual School.`,
    });
    return;
  }
  // Not in the end of the turn: off is off before anything is said of it.
  await stores.modelSwitches.set(service.id, { isOn, by: person.id, at: now });
  log.warn('model.switched', { service: service.id, outcome: isOn ? 'on' : 'off' });
  await turn.reply({ text: isOn ? await standing(turn, deps) : offWords });
}

const offWords =
  '**The language model is off**, in every process, from now on. Answers are the guidance’s own words, and no reply or wording is suggested to advisors and editors; nothing else changes. Type **model on** to turn it on again.';

async function standing(turn: Turn, { host }: ModelSwitchDeps): Promise<string> {
  const { service, stores, now } = turn;
  if (host === undefined)
    return 'There is **no language model** here: every answer is the guidance’s own words.';
  if (!service.model.on) {
    return `The language model is **not turned on** in the settings of ${service.name}: every answer is the guidance’s own words.`;
  }
  const latest = await stores.modelSwitches.latest(service.id);
  if (latest?.isOn === false) {
    return `**The language model is off** since ${writtenMoment(latest.at)}. Answers are the guidance’s own words. A manager can type **model on**.`;
  }
  const used = await stores.modelUse.usedOn(service.id, londonDate(now));
  return `**The language model is on**, at ${host}. Today it was asked for ${String(used.answers)} answers and used ${String(used.tokens)} of ${String(service.model.tokensADay)} tokens. A manager can type **model off**, which holds at once.`;
}
