import { l10n } from 'vscode';
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient';
import type { Startable } from './lifecycle';
import {
  EXPLANATION_ABILITY,
  FILES_ABILITY,
  SHOW_REFERENCES_ABILITY,
  STATUS_ABILITY,
  TURN_OFF_ABILITY,
  VIEWS_ABILITY,
} from './protocol';

/** What this client can do beyond the protocol: it tells the server when it starts. */
const ABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      ...capabilities.experimental,
      [STATUS_ABILITY]: true,
      [SHOW_REFERENCES_ABILITY]: true,
      [TURN_OFF_ABILITY]: true,
      [EXPLANATION_ABILITY]: true,
      [VIEWS_ABILITY]: true,
      [FILES_ABILITY]: true,
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** A connection to a server, of vscode-languageclient, except that it has started only when the server runs. */
export class Connection implements Startable {
  constructor(readonly client: BaseLanguageClient) {
    client.registerFeature(ABILITIES);
  }

  async start(): Promise<void> {
    await this.client.start();
    if (!this.client.isRunning()) throw new Error(l10n.t('The Dẫn Chiếu server ended while it was starting.'));
  }

  stop(): Promise<void> {
    return this.client.stop();
  }
}
