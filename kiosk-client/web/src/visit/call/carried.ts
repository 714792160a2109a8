import type { Rung, Rungs } from "@ventanilla/contract";
import type { Message } from "../../words/words.ts";

/** What she notices of how the call goes, from the best to the least. */
export type Course = "video" | "slow" | "stills" | "unseen" | "voice" | "messages" | "offline";

/** What comes of the agent, in place of what. */
export function pictureOf(down: Rung | undefined): "video" | "still" | "none" {
  if (down === "STILLS") return "still";
  return down === "AUDIO" || down === "MESSAGES" || down === "OFFLINE" ? "none" : "video";
}

/** Large or small video is the same to her; who is heard both ways and seen one way only is told so. */
export function courseOf({ up, down }: Rungs): Course {
  if (up === "OFFLINE" || down === "OFFLINE") return "offline";
  if (up === "MESSAGES" || down === "MESSAGES") return "messages";
  if (down === "AUDIO") return "voice";
  if (up === "AUDIO") return "unseen";
  if (down === "STILLS") return "stills";
  return down === "SLOW_VIDEO" ? "slow" : "video";
}

/** The one sentence. Who could not speak hears first that she can again. */
export function sentenceFor(course: Course, before: Course): Message {
  const wasMute = before === "messages" || before === "offline";
  const isMute = course === "messages" || course === "offline";
  return wasMute && !isMute && course !== "video" ? "carried.again" : `carried.${course}`;
}
