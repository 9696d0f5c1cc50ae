import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Connection,
} from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../features/callHierarchy';
import type { Answering, Sources } from './answering';
import { hierarchyDataIn, positionIn } from './parameters';

/** Answers which articles cite a document, and which documents an article cites. */
export function answerHierarchyRequests(connection: Connection, sources: Sources, { answer, nameIn }: Answering): void {
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(
    answer<unknown, CallHierarchyItem[] | null>('callHierarchy', null, (snapshot, params) => {
      const items = prepareCallHierarchy(snapshot, nameIn(params), positionIn(params), sources.shown());
      return items.length === 0 ? null : items;
    }),
  );
  callHierarchy.onIncomingCalls(
    answer<unknown, CallHierarchyIncomingCall[] | null>('callHierarchy', null, (snapshot, params, token) =>
      incomingCalls(snapshot, hierarchyDataIn(params), sources.shown(), token),
    ),
  );
  callHierarchy.onOutgoingCalls(
    answer<unknown, CallHierarchyOutgoingCall[] | null>('callHierarchy', null, (snapshot, params, token) =>
      outgoingCalls(snapshot, hierarchyDataIn(params), sources.shown(), token),
    ),
  );
}
