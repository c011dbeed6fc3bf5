import { findResponsibility } from '../../../ledger/plan/find-responsibility.ts';
import type { Task } from '../../../ledger/plan/plan.ts';
import { type Observation, observation } from './words.ts';

/** What is odd about the responsible units: named twice, run together, unread, without the place they belong to, at odds with the text. */
export function* observeUnits(tasks: readonly Task[]): Iterable<Observation> {
  const none = tasks.filter(({ responsibility }) => responsibility.text === null).map((task) => task.number);
  if (none.length > 0)
    yield observation(
      'label-missing',
      none,
      '',
      '这些条目没有责任单位，也没有写明由谁负责。',
      'These items do not say who is responsible.',
    );
  for (const task of tasks) {
    const { number, responsibility } = task;
    if (responsibility.text === null) continue;
    const solid = responsibility.text.normalize('NFKC').replaceAll(/\s/g, '');
    yield* repeated(number, solid);
    yield* runTogether(
      number,
      solid,
      responsibility.parties.map((party) => party.name),
    );
    for (const words of responsibility.unread)
      yield observation(
        'unit-doubtful',
        [number],
        words,
        `“${words.slice(0, 20)}”不是单位名称，没有读懂，请核对。`,
        `The words are no name of a unit and were not read. Please check.`,
      );
    yield* withoutPlace(number, solid);
    yield* bodyDiffers(task);
  }
}

function* repeated(number: string, solid: string): Iterable<Observation> {
  const names = solid.split(/[、,;:]/).filter((name) => name.length > 2);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    yield observation(
      'unit-repeated',
      [number],
      twice,
      `“${twice}”出现两次，按一个单位计。`,
      `${twice} is printed twice and counted once.`,
    );
  const doubled = DOUBLED.exec(solid.slice(0, 400))?.[0];
  if (doubled !== undefined)
    yield observation(
      'doubled-word',
      [number],
      doubled,
      `“${doubled.slice(0, doubled.length / 2)}”重复。`,
      'The same words are printed twice.',
    );
}

const DOUBLED = /([^、,;]{5,16})\1/;

function* runTogether(number: string, solid: string, names: readonly string[]): Iterable<Observation> {
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next !== undefined && solid.includes(name + next))
      yield observation(
        'separator-missing',
        [number],
        name + next,
        `“${name}”与“${next}”之间缺顿号。`,
        `The separator between ${name} and ${next} is missing.`,
      );
  }
  const lead = /[^、,;]{2,12}牵头(?=[各县市区省])[^、,;按]{2,12}/.exec(solid.slice(0, 400))?.[0];
  if (lead !== undefined)
    yield observation(
      'separator-missing',
      [number],
      lead,
      '“牵头”后缺分隔符。',
      'The separator after 牵头 is missing.',
    );
}

/** 省委网信办、省保密局、密码管理局: the last name leaves out the place of the one before. */
function* withoutPlace(number: string, solid: string): Iterable<Observation> {
  for (const list of solid.split(/[,;]/)) {
    const names = list.split('、');
    const [place] = /^[省市县区]/.exec(names[0] ?? '') ?? [];
    if (place === undefined) continue;
    const bare = names.slice(1).find((name) => OFFICE.test(name));
    if (bare !== undefined)
      yield observation(
        'unit-doubtful',
        [number],
        `${names[0]}、${bare}`.slice(0, 40),
        `“${bare}”前可能省略了“${place}”，名称按原文保留，请核对。`,
        `${bare} may leave out ${place}; the name is kept as printed. Please check.`,
      );
  }
}

const OFFICE = /^(?![省市县区州各乡镇全有相])[一-鿿]{2,10}(?:局|委|办)$/u;

function* bodyDiffers({ number, text, responsibility }: Task): Iterable<Observation> {
  const said = findResponsibility(text ?? '').parties.filter((party) => party.role === 'lead');
  const other = said.find(
    ({ name }) => !responsibility.parties.some((party) => party.name === name && party.role === 'lead'),
  );
  if (other !== undefined)
    yield observation(
      'body-and-field-differ',
      [number],
      `${other.name}牵头`,
      `正文写明${other.name}牵头，责任单位栏没有这样写；以责任单位栏为准。`,
      `The text makes ${other.name} the lead, the field does not; the field is used.`,
    );
}
