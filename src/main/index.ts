// Boot of the main process.
import { registerAppScheme } from './shell/appProtocol';
import { launchOptions } from './shell/launchOptions';
import { startProgram } from './shell/program';

registerAppScheme();
void startProgram(launchOptions(process.argv, process.env));
