/** The states of a case, in the order of its life. */
export const STATES = [
  "RADICADA",
  "EN_ANALISIS",
  "ESPERANDO_AL_USUARIO",
  "EN_PRUEBAS",
  "EN_VISITA",
  "TRASLADADA",
  "DECIDIDA",
  "CITADA",
  "NOTIFICADA",
  "EN_RECURSO",
  "EN_SSPD",
  "DESISTIDA",
  "SAP",
  "CERRADA",
] as const;
