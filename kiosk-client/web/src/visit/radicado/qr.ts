/** The dark squares as one path, a unit each. The library is loaded with the first radicado. */
export async function qrPath(text: string): Promise<{ size: number; path: string }> {
  const { correction, generate } = await import("lean-qr");
  // Half of it may be dirty or torn: it lives in a pocket.
  const code = generate(text, { minCorrectionLevel: correction.Q });
  let path = "";
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
  return { size: code.size, path };
}
