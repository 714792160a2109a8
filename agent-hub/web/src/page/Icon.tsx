/** Pictures of one line each, drawn for this page. A word always stands beside them. */
const PATHS = {
  alert: "M12 3 2 20h20L12 3ZM12 9.5v5M12 17.2v.3",
  aseo: "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
  agua: "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z",
  calendar: "M4 6h16v14H4ZM4 10.5h16M8 3v5M16 3v5",
  camera: "M3 7h12v10H3ZM15 11l6-3.5v9L15 13",
  cameraOff: "M3 3l18 18M9 7h6v6M15 17H3V7h2M15 11l6-3.5v9l-2-1",
  check: "M4 12.5 9.5 18 20 6.5",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5.5l3.5 2",
  close: "M6 6l12 12M18 6 6 18",
  cases: "M3 6h7l2 2.5h9V19H3ZM3 11.5h18",
  document: "M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  energia: "M13 2 5 13.5h6L10 22l9-12.5h-6.5L13 2Z",
  eye: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z",
  hangUp: "M3 14c0-4 4-6 9-6s9 2 9 6v2.5l-5-1V13a13 13 0 0 0-8 0v2.5l-5 1Z",
  keys: "M3 6h18v12H3ZM7 10h.1M11 10h.1M15 10h.1M7 14h10",
  left: "M15 5l-7 7 7 7",
  microphone: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3ZM6 11a6 6 0 0 0 12 0M12 17v4",
  microphoneOff:
    "M3 3l18 18M15 9V6a3 3 0 0 0-5.7-1.3M9 9v2a3 3 0 0 0 4.5 2.6M6 11a6 6 0 0 0 9.5 4.9M18 11v1M12 17v4",
  noSignal:
    "M3 3l18 18M12 18.5v.5M8.5 15a5 5 0 0 1 5.5-1M5 11.5a10 10 0 0 1 4-2.3M19 11.5a10 10 0 0 0-4.5-2.5M2 8a14 14 0 0 1 4-2.5M22 8a14 14 0 0 0-12-4",
  otro: "M4 10.5h3v3H4ZM10.5 10.5h3v3h-3ZM17 10.5h3v3h-3Z",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4 21c0-4 3.5-6 8-6s8 2 8 6",
  pause: "M8 5v14M16 5v14",
  phone: "M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5L16 13l5 2v4c0 1-1 2-2 2C11 21 3 13 3 5c0-1 1-2 2-2Z",
  photo: "M3 8h4l2-3h6l2 3h4v11H3ZM12 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z",
  question: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1.2.6-1.5 1.3-1.5 2.3M12 18v.3",
  refresh: "M20 11a8 8 0 1 0-2 6M20 4v7h-7",
  right: "M9 5l7 7-7 7",
  screen: "M3 4h18v12H3ZM9 21h6M12 16v5",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21",
  send: "M3 12 21 4l-6 17-4-7-8-2Z",
  shield: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6l8-3ZM8.5 12l2.5 2.5 4.5-5",
  signal: "M12 18.5v.5M8.5 15a5 5 0 0 1 7 0M5 11.5a10 10 0 0 1 14 0M2 8a14 14 0 0 1 20 0",
  sound: "M4 10v4h4l5 4V6l-5 4H4ZM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11",
  soundOff: "M4 10v4h4l5 4V6l-5 4H4ZM17 10l4 4M21 10l-4 4",
  zoomIn: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21M7.5 10.5h6M10.5 7.5v6",
  zoomOut: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 21 21M7.5 10.5h6",
};

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
