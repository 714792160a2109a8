/** Our own pictures of 24 × 24; the word beside each says the same. */
const PATHS = {
  yes: "M4 13l5 5L20 6",
  no: "M5 5l14 14M19 5L5 19",
  back: "M11 5l-7 7 7 7M4 12h16",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4 4-6 8-6s8 2 8 6",
  ear: "M7 10a5 5 0 0 1 10 0c0 4-4 4-4 8a3 3 0 0 1-6 0M10 10a2 2 0 0 1 4 0",
  sound: "M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12",
  eye: "M2 12c4-7 16-7 20 0-4 7-16 7-20 0zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
  paper: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  write: "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
  hangUp: "M3 15c-1-3 3-6 9-6s10 3 9 6l-1 2-4-1v-3c-2-1-6-1-8 0v3l-4 1z",
  microphone: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M8 21h8",
  microphoneOff:
    "M9 9v2a3 3 0 0 0 5 2M15 10V6a3 3 0 0 0-6 0M6 11a6 6 0 0 0 10 4M18 11v1M12 17v4M8 21h8M4 4l16 16",
  camera: "M3 7h12v10H3zM15 11l6-3v8l-6-3",
  cameraOff: "M3 7h4M11 7h4v4l6-3v8l-3-1.5M15 15v2H3V7M4 4l16 16",
  notRecorded: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM5.5 5.5l13 13",
  photo: "M3 8h4l2-3h6l2 3h4v11H3zM12 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z",
  turn: "M20 12a8 8 0 1 1-3-6.2M20 3v5h-5",
  corners:
    "M7 6l11 2 1 10-14-1zM4.5 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0zM16.5 18a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0z",
  again: "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",
  print: "M7 9V3h10v6M5 9h14v8h-2M7 17H5v-2M7 14h10v7H7z",
  bigger: "M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l6 6M10 7v6M7 10h6",
  smaller: "M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l6 6M7 10h6",
  link: "M4 18v-3M9 18v-6M14 18V9M19 18V5",
  linkNone: "M4 18v-3M9 18v-6M14 4l7 7M21 4l-7 7",
  warning: "M12 3L2 20h20zM12 10v5M12 17.5v.5",
  erase: "M8 5h13v14H8l-6-7zM12 9l6 6M18 9l-6 6",
  keyboard: "M2 6h20v12H2zM6 10h.5M10 10h.5M14 10h.5M18 10h.5M7 14h10",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l4 2",
  day: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M19 5l-1.5 1.5M6.5 17.5L5 19",
  closeDay: "M20 14a8 8 0 1 1-9-10 6.5 6.5 0 0 0 9 10z",
  stop: "M6 6h12v12H6z",
  phone: "M6 3h4l2 5-3 2c1 3 3 5 6 6l2-3 5 2v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2z",
  bell: "M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 21h4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
