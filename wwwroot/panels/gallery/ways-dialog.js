/** @import { Snapshot } from '../../api/snapshots.js' */
import { madeView } from '../snapshot/made-view.js';
import { openDialog } from './dialog.js';

/** The ways of a snapshot into a report. @param {Snapshot} snapshot @param {{ announce: (text: string) => void, signal: AbortSignal }} how */
export function openWays(snapshot, { announce, signal }) {
  const made = { id: snapshot.id, version: snapshot.version, hash: snapshot.hash, title: snapshot.title, alternative: snapshot.title, address: snapshot.address, versionAddress: `${snapshot.address}/v${snapshot.version}`, model: snapshot.model ?? null };
  openDialog(snapshot.title, '', madeView(made, snapshot.visibility, { announce, again: null, signal }));
}
