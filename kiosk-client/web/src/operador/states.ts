import type { DeviceState, Devices, LinkState, VisitView } from "@ventanilla/contract";
import type { IconName } from "../parts/Icon.tsx";
import { type Course, courseOf } from "../visit/call/carried.ts";
import type { Message, Messages } from "../words/words.ts";

export interface State {
  name: "link" | keyof Devices;
  icon: IconName;
  /** good: nothing to do. bad: nobody can be attended so. fair: it goes without. */
  mood: "good" | "fair" | "bad";
  word: Message;
  mend: Message | undefined;
  /** What a call would be like. */
  call?: Message;
}

/** By what was found before the call; both directions together. */
const CALLS = {
  video: "op.call.video",
  slow: "op.call.video",
  stills: "op.call.voice",
  unseen: "op.call.voice",
  voice: "op.call.voice",
  messages: "op.call.messages",
  offline: undefined,
} as const satisfies Record<Course, Message | undefined>;

const DEVICES: [keyof Devices, IconName][] = [
  ["camera", "camera"],
  ["documentCamera", "photo"],
  ["microphone", "microphone"],
  ["printer", "print"],
];

/** Each part of the kiosk: picture, word and what to do. */
export function statesOf({ kiosk, link, devices, rungs }: VisitView, messages: Messages): State[] {
  // Who never had a signal cannot attend anybody yet.
  const todo = !kiosk && link.state === "NONE" ? "FIRST" : link.state;
  const call = rungs && link.state !== "NONE" ? CALLS[courseOf(rungs)] : undefined;
  return [
    {
      name: "link",
      icon: link.state === "NONE" ? "linkNone" : "link",
      mood: linkMood(link.state),
      word: `op.link.${link.state}`,
      mend: known(messages, `op.do.link.${todo}`),
      ...(call && { call }),
    },
    ...DEVICES.map(
      ([name, icon]): State => ({
        name,
        icon,
        mood: deviceMood(name, devices[name]),
        word: known(messages, `op.${devices[name]}.${name}`) ?? `op.${devices[name]}`,
        mend: known(messages, `op.do.${name}.${devices[name]}`),
      }),
    ),
  ];
}

function linkMood(state: LinkState): State["mood"] {
  return state === "GOOD" ? "good" : "fair";
}

function deviceMood(name: keyof Devices, state: DeviceState): State["mood"] {
  if (state === "READY") return "good";
  return name === "documentCamera" || name === "printer" || state === "UNKNOWN" ? "fair" : "bad";
}

function known(messages: Messages, message: string): Message | undefined {
  return message in messages ? (message as Message) : undefined;
}
