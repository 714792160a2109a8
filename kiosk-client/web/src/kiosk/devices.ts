import type { DeviceState } from "@ventanilla/contract";
import { useEffect } from "preact/hooks";
import type { KioskLink, Phase } from "./kiosk-link.ts";

/** Tells the program what the browser sees of camera and microphone: at the start and whenever a cable moves. */
export function useDeviceReports(link: KioskLink, phase: Phase): void {
  useEffect(() => {
    if (phase !== "live") return;
    const report = async () => {
      const [camera, microphone] = await Promise.all([
        stateOf("videoinput", "camera"),
        stateOf("audioinput", "microphone"),
      ]);
      link.tell({ type: "devices", camera, microphone });
    };
    void report();
    navigator.mediaDevices?.addEventListener("devicechange", report);
    return () => navigator.mediaDevices?.removeEventListener("devicechange", report);
  }, [link, phase]);
}

async function stateOf(kind: MediaDeviceKind, permission: "camera" | "microphone"): Promise<DeviceState> {
  const devices = await navigator.mediaDevices?.enumerateDevices();
  if (!devices) return "UNKNOWN";
  if (!devices.some((device) => device.kind === kind)) return "MISSING";
  return (await isDenied(permission)) ? "BLOCKED" : "READY";
}

async function isDenied(permission: "camera" | "microphone"): Promise<boolean> {
  try {
    const status = await navigator.permissions.query({ name: permission as PermissionName });
    return status.state === "denied";
  } catch {
    return false;
  }
}
