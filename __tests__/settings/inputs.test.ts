import { describe, expect, test } from '@jest/globals';
import { SETTING_NAMES, settingFacts } from '../../src/settings/facts.js';
import { inputNames, inputVariable, readInputs } from '../../src/settings/inputs.js';

test('the runner’s variable keeps hyphens', () => {
  expect(inputVariable('fail-on')).toBe('INPUT_FAIL-ON');
});

describe('what a workflow asks for', () => {
  test('the defaults of action.yml count as not given', () => {
    const env = Object.fromEntries(
      inputNames().map((name) => {
        const { default: value, actionDefault } = settingFacts(name);
        const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
        return [inputVariable(name), actionDefault === undefined ? text : ''];
      }),
    );
    const { settings, problems } = readInputs(env);
    expect(problems).toEqual([]);
    expect([...settings.given]).toEqual([]);
    expect(settings).toEqual(readInputs({}).settings);
  });

  test('values arrive with their types', () => {
    const { settings, problems } = readInputs({
      INPUT_COMMAND: 'drift',
      INPUT_CONFIG: 'a.yml\nb.yml',
      INPUT_STRICT: 'True',
      'INPUT_FAIL-ON': ' warning ',
      'INPUT_COACTIVE-TOKEN': 'secret',
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      command: 'drift',
      config: ['a.yml', 'b.yml'],
      strict: true,
      failOn: 'warning',
    });
    expect(settings.coactiveToken?.reveal()).toBe('secret');
  });

  test('an input wins over the environment', () => {
    const env = { INPUT_COMMAND: 'drift', 'INPUT_COACTIVE-TOKEN': 'given', COACTIVE_TOKEN: 'ambient' };
    expect(readInputs(env).settings.coactiveToken?.reveal()).toBe('given');
  });

  test('an input of another command is left alone, so that one step can serve several', () => {
    expect(readInputs({ 'INPUT_DRY-RUN': 'false' }).problems).toEqual([]);
  });

  test('every mistake is reported', () => {
    const { problems } = readInputs({ INPUT_COMMAND: 'prove', INPUT_STRICT: 'yes', 'INPUT_FAIL-ON': 'warnings' });
    expect(problems.map(({ message }) => message)).toEqual([
      'the input command cannot be "prove"',
      'the input fail-on cannot be "warnings"; did you mean "warning"?',
      'the input strict cannot be "yes"',
    ]);
  });

  test('what is the command line’s own is no input', () => {
    const own = SETTING_NAMES.filter((name) => settingFacts(name).only === 'command line');
    expect(own).toContain('debug');
    for (const name of own) expect(readInputs({ [inputVariable(name)]: 'nonsense' }).problems).toEqual([]);
  });
});
