import {register} from 'node:module';

const hooks = `export const resolve = (name, context, next) =>
  name === 'node:test'
    ? {url: ${JSON.stringify(new URL('node-test.js', import.meta.url).href)}, shortCircuit: true}
    : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
