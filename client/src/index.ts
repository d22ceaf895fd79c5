export { launchClient, LaunchRefused, type LaunchClient, type LaunchClientSettings, type LaunchPerson, type LaunchResult, type LaunchScope, type Launched } from './launch-client.ts';
