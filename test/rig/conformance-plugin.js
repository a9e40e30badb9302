export {rigCommands as conformancePlugin} from './wtr-plugin.js';
