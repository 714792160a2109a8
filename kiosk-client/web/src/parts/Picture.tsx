import type { ComponentChild } from "preact";

/** Semi-abstract pictures of 120 × 120: ink lines (l), flat tints (a, b, c), so that they read without reading. */
const PICTURES = {
  adviser: (
    <>
      <rect class="b" x="8" y="10" width="104" height="84" rx="10" />
      <path class="l" d="M44 110h32M60 94v16" />
      <circle class="c" cx="60" cy="44" r="17" />
      <path class="a" d="M30 92c0-18 12-26 30-26s30 8 30 26z" />
      <path class="l" d="M41 46c0-26 38-26 38 0M41 44v9M79 44v9M79 53c0 8-6 10-13 10" />
      <path class="l" d="M53 49q7 6 14 0" />
      <circle class="d" cx="54" cy="40" r="2.5" />
      <circle class="d" cx="66" cy="40" r="2.5" />
      <rect class="l" x="8" y="10" width="104" height="84" rx="10" />
    </>
  ),
  ENERGIA: (
    <>
      <path class="c" d="M60 14c-24 0-38 17-36 36 2 14 14 20 16 34h40c2-14 14-20 16-34 2-19-12-36-36-36z" />
      <path class="l" d="M60 14c-24 0-38 17-36 36 2 14 14 20 16 34h40c2-14 14-20 16-34 2-19-12-36-36-36z" />
      <path class="l" d="M42 96h36M48 107h24" />
      <path class="d" d="M65 28L46 54h13l-5 22 20-28H61z" />
    </>
  ),
  AGUA: (
    <>
      <path class="b" d="M14 40h42V28h16v12h10c14 0 20 8 20 22v8H82v-8H14z" />
      <path class="l" d="M14 40h42V28h16v12h10c14 0 20 8 20 22v8H82v-8H14zM46 20h36M64 20v8" />
      <path class="a" d="M92 80c9 12 12 16 12 21a12 12 0 0 1-24 0c0-5 3-9 12-21z" />
    </>
  ),
  ASEO: (
    <>
      <path class="b" d="M28 38h64l-7 70H35z" />
      <path class="l" d="M28 38h64l-7 70H35zM20 38h80M48 38V26h24v12M48 54l3 40M60 54v40M72 54l-3 40" />
    </>
  ),
  OTRO: (
    <>
      <path class="b" d="M12 18h76v48H44L28 82V66H12z" />
      <path class="l" d="M12 18h76v48H44L28 82V66H12z" />
      <circle class="d" cx="34" cy="42" r="5" />
      <circle class="d" cx="51" cy="42" r="5" />
      <circle class="d" cx="68" cy="42" r="5" />
      <path class="l" d="M98 48h10v40H98v16L82 88H58" />
    </>
  ),
  bill: (
    <>
      <path class="w" d="M24 10h72v98l-12-8-12 8-12-8-12 8-12-8-12 8z" />
      <path class="b" d="M24 10h72v24H24z" />
      <path class="l" d="M24 10h72v98l-12-8-12 8-12-8-12 8-12-8-12 8zM24 34h72M38 50h44M38 64h44M38 80h18" />
      <path class="d" d="M66 72h18v16H66z" />
    </>
  ),
  cedula: (
    <>
      <rect class="w" x="8" y="26" width="104" height="70" rx="9" />
      <path class="b" d="M8 44h104v-9a9 9 0 0 0-9-9H17a9 9 0 0 0-9 9z" />
      <circle class="c" cx="36" cy="62" r="9" />
      <path class="a" d="M20 88c0-11 7-15 16-15s16 4 16 15z" />
      <path class="l" d="M64 60h36M64 72h36M64 84h22" />
      <rect class="l" x="8" y="26" width="104" height="70" rx="9" />
    </>
  ),
  cedulaBack: (
    <>
      <rect class="w" x="8" y="26" width="104" height="70" rx="9" />
      <path class="k" d="M8 40h104v12H8z" />
      <path class="l" d="M22 66h40M22 80h26M80 66v20M90 66v20M100 66v20" />
      <rect class="l" x="8" y="26" width="104" height="70" rx="9" />
    </>
  ),
  claim: (
    <>
      <path class="b" d="M10 16h100v64H62L40 104V80H10z" />
      <path class="l" d="M10 16h100v64H62L40 104V80H10zM60 30v24" />
      <circle class="d" cx="60" cy="66" r="4" />
    </>
  ),
  fault: (
    <>
      <path class="b" d="M52 108V40h16v68z" />
      <path class="l" d="M36 108h48M52 108V40h16v68M24 40h72M34 40v-12M60 40v-12M86 40v-12" />
      <path class="c" d="M92 52L74 78h12l-6 22 20-28H88z" />
      <path class="l" d="M92 52L74 78h12l-6 22 20-28H88z" />
    </>
  ),
  waiting: (
    <>
      <path class="b" d="M34 66h52v18H34z" />
      <path class="l" d="M34 108V30M34 66h52v42M34 84h52" />
      <circle class="c" cx="62" cy="24" r="13" />
      <path class="a" d="M46 64V52c0-8 6-11 15-11s16 4 16 12v11z" />
    </>
  ),
  closed: (
    <>
      <path class="b" d="M16 44h88v56H16z" />
      <path class="l" d="M16 44h88v56H16zM60 12L36 44M60 12l24 32" />
      <path class="l" d="M46 60l28 24M74 60L46 84" />
    </>
  ),
  goodbye: (
    <>
      <circle class="b" cx="60" cy="60" r="48" />
      <circle class="l" cx="60" cy="60" r="48" />
      <path class="l" d="M36 68q24 26 48 0" />
      <circle class="d" cx="44" cy="48" r="5" />
      <circle class="d" cx="76" cy="48" r="5" />
    </>
  ),
  aimOwn: (
    <>
      <rect class="b" x="12" y="8" width="96" height="16" rx="8" />
      <circle class="d" cx="60" cy="16" r="5" />
      <path class="l" d="M60 28v10M53 32l7-7 7 7" />
      <path class="w" d="M32 44h56v60H32z" />
      <path class="l" d="M32 44h56v60H32zM42 58h36M42 70h36M42 82h22" />
      <path class="c" d="M22 74h14v22H22zM84 74h14v22H84z" />
    </>
  ),
  aimDesk: (
    <>
      <path class="l" d="M20 112V14h40v14" />
      <rect class="b" x="48" y="26" width="24" height="14" rx="4" />
      <path class="t" d="M52 42L34 84h60L68 42z" />
      <path class="w" d="M38 86h48l10 18H30z" />
      <path class="l" d="M38 86h48l10 18H30zM10 112h104" />
    </>
  ),
  corners: (
    <>
      <path class="w" d="M30 20l66 10-8 74-66-8z" />
      <path class="l" d="M30 20l66 10-8 74-66-8zM46 46l30 4M44 62l30 4" />
      <circle class="c" cx="30" cy="20" r="12" />
      <circle class="c" cx="96" cy="30" r="12" />
      <circle class="c" cx="88" cy="104" r="12" />
      <circle class="c" cx="22" cy="96" r="12" />
      <circle class="l" cx="30" cy="20" r="12" />
      <circle class="l" cx="96" cy="30" r="12" />
      <circle class="l" cx="88" cy="104" r="12" />
      <circle class="l" cx="22" cy="96" r="12" />
    </>
  ),
  topHalf: (
    <>
      <path class="w" d="M26 8h68v104H26z" />
      <path class="c" d="M26 8h68v52H26z" />
      <path class="l" d="M26 8h68v104H26zM40 24h40M40 40h40" />
      <path class="l dashed" d="M10 60h100" />
    </>
  ),
  bottomHalf: (
    <>
      <path class="w" d="M26 8h68v104H26z" />
      <path class="c" d="M26 60h68v52H26z" />
      <path class="l" d="M26 8h68v104H26zM40 80h40M40 96h40" />
      <path class="l dashed" d="M10 60h100" />
    </>
  ),
  OK: (
    <>
      <path class="w" d="M26 8h68v104H26z" />
      <path class="l" d="M26 8h68v104H26zM40 26h40M40 40h40" />
      <path class="g" d="M40 74l14 16 28-34" />
    </>
  ),
  BLURRY: (
    <>
      <path class="w" d="M26 8h68v104H26z" />
      <path class="t" d="M34 16h68v96H34z" />
      <path
        class="l"
        d="M26 8h68v104H26zM40 30q6-8 12 0t12 0 12 0M40 54q6-8 12 0t12 0 12 0M40 78q6-8 12 0t12 0 12 0"
      />
    </>
  ),
  DARK: (
    <>
      <path class="k" d="M26 8h68v104H26z" />
      <path class="l" d="M26 8h68v104H26z" />
      <path class="c" d="M70 34a26 26 0 1 0 12 40 30 30 0 0 1-12-40z" />
    </>
  ),
  GLARE: (
    <>
      <path class="w" d="M26 8h68v104H26z" />
      <path class="l" d="M26 8h68v104H26zM40 96h40M40 84h40" />
      <circle class="c" cx="60" cy="46" r="14" />
      <path class="l" d="M60 20v7M60 65v7M34 46h7M79 46h7M42 28l5 5M73 59l5 5M78 28l-5 5M47 59l-5 5" />
    </>
  ),
  TOO_FAR: (
    <>
      <path class="w" d="M48 42h24v36H48z" />
      <path
        class="l"
        d="M48 42h24v36H48zM8 26V8h18M94 8h18v18M112 94v18H94M26 112H8V94M40 34L24 18M80 34l16-16M40 86l-16 16M80 86l16 16"
      />
    </>
  ),
  /** Closed, with a clock: it waits to travel. */
  envelope: (
    <>
      <path class="c" d="M8 24h92v68H8z" />
      <path class="l" d="M8 24h92v68H8zM8 28l46 36 46-36" />
      <circle class="w" cx="92" cy="88" r="22" />
      <path class="l" d="M92 66a22 22 0 1 1 0 44 22 22 0 0 1 0-44zM92 76v13l9 6" />
    </>
  ),
  NO_PAPER: (
    <>
      <path class="t" d="M26 8h68v104H26z" />
      <path class="l dashed" d="M26 8h68v104H26z" />
      <path class="l" d="M50 48a11 11 0 1 1 14 11c-4 2-4 4-4 10" />
      <circle class="d" cx="60" cy="84" r="4" />
    </>
  ),
  HALVES_APART: (
    <>
      <path class="w" d="M22 8h64v44H22zM34 68h64v44H34z" />
      <path class="l" d="M22 52V8h64v44M34 68v44h64V68M34 24h40M34 38h28M46 84h40M46 98h28" />
      <path class="l dashed" d="M22 52h64M34 68h64" />
    </>
  ),
  TWO_PAPERS: (
    <>
      <path class="w" d="M10 20h48v72H10z" />
      <path class="t" d="M66 28h44v66H66z" />
      <path class="l" d="M10 20h48v72H10zM20 36h28M20 48h28M20 60h18M66 28h44v66H66zM76 44h24M76 56h24" />
    </>
  ),
} satisfies Record<string, ComponentChild>;

export type PictureName = keyof typeof PICTURES;

export function Picture({ name }: { name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      {PICTURES[name]}
    </svg>
  );
}
