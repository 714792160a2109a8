package org.ventanilla.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of refusals: a stable code, its HTTP status, a sentence for the person and what to do next. */
public enum ProblemCode {
    ENROLMENT_CODE_WRONG(403, "Ese código de inscripción no sirve.", "Pida un código nuevo a su supervisor."),
    ENROLMENT_CODE_USED(409, "Ese código de inscripción ya se usó.", "Pida un código nuevo a su supervisor."),
    KIOSK_UNKNOWN(401, "Este punto no está inscrito.", "Inscríbalo con un código del supervisor."),
    KIOSK_REVOKED(403, "Este punto fue retirado.", "Llame a su supervisor."),
    KIOSK_ELSEWHERE(409, "Este punto se abrió en otro computador.", "Avise a su supervisor."),
    SIGNATURE_WRONG(
            401, "No pudimos reconocer este punto.", "Reinicie el programa. Si sigue igual, llame a su supervisor."),
    SIGNED_OUT(401, "Su sesión se cerró.", "Entre otra vez con su usuario y su clave."),
    CREDENTIALS_WRONG(401, "El usuario o la clave no coinciden.", "Revise los dos y pruebe otra vez."),
    TOO_MANY_TRIES(429, "Hubo muchos intentos.", "Espere cinco minutos y pruebe otra vez."),
    ROLE_MISSING(403, "Su cargo no permite hacer esto.", "Pídalo a su supervisor."),
    ORIGIN_FOREIGN(403, "Esta página no puede pedir eso.", "Abra la ventanilla desde su ícono."),
    CSRF_MISSING(403, "No pudimos comprobar que lo pidió usted.", "Recargue la página y pruebe otra vez."),
    LAUNCH_KEY_WRONG(403, "Esta ventana no tiene permiso.", "Abra la ventanilla desde su ícono."),
    PIN_WRONG(403, "Ese PIN no es.", "Escríbalo otra vez, con calma."),
    DAY_CLOSED(409, "El punto está cerrado.", "El encargado debe abrir el día con su PIN."),
    MESSAGE_UNKNOWN(400, "No entendimos ese mensaje.", "Recargue la página."),
    MESSAGE_MALFORMED(400, "Ese mensaje llegó incompleto.", "Recargue la página y pruebe otra vez."),
    NOT_CONFIRMED(409, "La persona todavía no lo confirmó en el punto.", "Pregúntele y espere a que oprima Sí."),
    OUT_OF_ORDER(409, "Eso no se puede hacer en este momento.", "Mire la pantalla y siga desde ahí."),
    SESSION_UNKNOWN(404, "Esa atención ya no está.", "Vuelva a la fila."),
    SESSION_OF_OTHER(403, "Esa atención la lleva otro asesor.", "Tome la siguiente de la fila."),
    ALREADY_TAKEN(409, "Otro asesor ya tomó a esta persona.", "Tome la siguiente de la fila."),
    ALREADY_IN_ATTENTION(409, "Usted ya tiene una atención abierta.", "Termínela antes de tomar otra."),
    LINE_EMPTY(409, "No hay nadie en la fila.", "Espere: la fila se mueve sola."),
    SESSION_OPEN_AT_KIOSK(409, "En este punto ya hay una atención.", "Termínela antes de empezar otra."),
    PHONE_WRONG(
            422,
            "A ese teléfono le faltan o le sobran números.",
            "Escríbalo con 7 o 10 números. Por ejemplo: 310 555 0123."),
    IMAGE_NOT_AN_IMAGE(422, "Eso no es una foto.", "Tome la foto otra vez."),
    IMAGE_TOO_LARGE(413, "La foto pesa demasiado.", "Tome la foto otra vez."),
    IMAGE_TOO_SMALL(422, "La foto es muy pequeña.", "Acerque la hoja y tome la foto otra vez."),
    PAGE_NOT_SCANNED(422, "Esa hoja no salió del escáner del punto.", "Tome la foto otra vez."),
    HASH_WRONG(422, "La hoja llegó dañada.", "Se manda otra vez sola."),
    PAGE_DIFFERENT(409, "Esa hoja ya había llegado y era distinta.", "Tome la foto otra vez."),
    CORNERS_WRONG(422, "Los puntos no forman una hoja.", "Ponga cada punto en su esquina, sin cruzarlos."),
    PAGE_NOT_OPENED(422, "La oficina no pudo abrir esta hoja.", "Tómela otra vez."),
    PAGE_UNKNOWN(404, "Esa hoja no está.", "Pida la hoja otra vez."),
    TUS_VERSION_WRONG(412, "Ese programa manda los papeles de otra manera.", "Actualice el programa del punto."),
    UPLOAD_METADATA_WRONG(400, "Falta decir qué papel es.", "Actualice el programa del punto."),
    UPLOAD_LENGTH_WRONG(400, "Falta decir cuánto pesa el papel.", "Actualice el programa del punto."),
    UPLOAD_CONTENT_WRONG(415, "Eso no es un pedazo de un papel.", "Actualice el programa del punto."),
    UPLOAD_TOO_LARGE(413, "El papel pesa demasiado.", "Mándelo en partes más pequeñas."),
    UPLOADS_TOO_MANY(429, "Hay muchos papeles a medio mandar.", "Espere: primero llegan esos."),
    UPLOAD_UNKNOWN(404, "Ese papel no está.", "Se manda otra vez solo."),
    UPLOAD_EXPIRED(410, "Pasaron siete días sin que llegara más.", "Se manda otra vez solo."),
    UPLOAD_DIFFERENT(409, "Ese papel ya había llegado y era distinto.", "Avise a su supervisor."),
    UPLOAD_COMPLETE(409, "Ese papel ya llegó completo.", "No hay que hacer nada."),
    UPLOAD_ELSEWHERE(409, "Ese papel ya viene por otro camino.", "No hay que hacer nada."),
    UPLOAD_OFFSET_WRONG(409, "El papel no va por ahí.", "Se manda otra vez solo."),
    UPLOAD_BEYOND_LENGTH(413, "Llegó más de lo que se anunció.", "Se manda otra vez solo."),
    UPLOAD_CHECKSUM_UNKNOWN(400, "No conocemos esa suma.", "Actualice el programa del punto."),
    UPLOAD_CHECKSUM_WRONG(460, "Ese pedazo llegó dañado.", "Se manda otra vez solo."),
    CARRIED_LIST_MALFORMED(422, "La lista de la memoria no se puede leer.", "Copie los papeles otra vez en el punto."),
    CARRIED_PART_DAMAGED(422, "En la memoria falta un papel o está dañado.", "Copie los papeles otra vez en el punto."),
    SEAL_BROKEN(422, "Un papel llegó y no abre.", "Avise a su supervisor: el papel está guardado."),
    HANDIN_TOO_LARGE(413, "La lista de lo entregado pesa demasiado.", "Avise a su supervisor: está guardada."),
    HANDIN_UNKNOWN(404, "No encontramos lo que entregó esa persona.", "Vuelva a la lista."),
    HANDIN_SETTLED(409, "Otra persona ya atendió esto.", "Vuelva a la lista: ahí ya no está."),
    MANIFEST_DIFFERENT(409, "Ya había llegado otra lista de lo entregado.", "Avise a su supervisor."),
    NOTE_DIFFERENT(409, "Esa nota ya había llegado y era distinta.", "Avise a su supervisor."),
    NOTE_NOT_RECORDED(422, "Eso no es una grabación.", "Grabe otra vez."),
    NOTE_TOO_LONG(413, "La grabación es muy larga.", "Grabe otra vez, en menos de tres minutos."),
    NOTHING_TO_HAND_IN(409, "Todavía no hay nada que entregar.", "Grabe, escriba o muestre un papel."),
    NOT_KEPT(507, "No pudimos guardarlo aquí.", "Llame al encargado. Lo suyo sigue en la pantalla."),
    CAMERA_MISSING(409, "No encontramos la cámara.", "Revise que esté conectada y avise al encargado."),
    PRINTER_MISSING(409, "No hay impresora lista.", "Anote el número o tómele una foto."),
    IDENTITY_INSUFFICIENT(403, "Todavía no sabemos quién es.", "Pida ver la cédula antes de mostrar el recibo."),
    CUSTOMER_UNKNOWN(
            404, "No encontramos esa cédula ni esa cuenta.", "Revise el número. Puede radicar aunque no aparezca."),
    BILLING_UNREACHABLE(
            503, "Facturación no responde.", "Espere un minuto y pruebe otra vez. Puede radicar mientras tanto."),
    ACCOUNT_MISSING(
            409, "Este caso no dice de qué cuenta es.", "Llame a facturación y pida que no suspendan el servicio."),
    INVOICE_UNKNOWN(404, "No encontramos ese recibo.", "Elija otro de la lista."),
    OUTCOME_MISSING(409, "Falta decir cómo terminó la atención.", "Elija un resultado antes de cerrar."),
    FIELD_MISSING(422, "Falta un dato.", "Escríbalo en el campo marcado."),
    RADICADO_UNKNOWN(
            404, "No encontramos ese radicado.", "Revise el número de su papel. Por ejemplo: 2026-ENT-000458."),
    IDEMPOTENCY_KEY_REUSED(
            409, "Esa solicitud ya se radicó con otros datos.", "Recargue la página y revise la solicitud."),
    NOTHING_TO_ATTACK(409, "Todavía no hay una respuesta que discutir.", "Se radica igual. Espere la respuesta."),
    RECURSO_LATE(
            422, "Pasaron los cinco días para no estar de acuerdo.", "Se radica igual. La respuesta dirá por qué."),
    RECURSO_TWICE(409, "Ya dijo que no está de acuerdo con esta carta.", "Siga el caso con ese radicado."),
    RECURSO_EXHAUSTED(
            409, "Contra esta carta no cabe otro recurso.", "Si pidió apelación y se la negaron, cabe la queja."),
    QUEJA_NOT_OPEN(409, "Aquí no cabe la queja.", "Cabe cuando negamos la apelación y ya se le avisó a la persona."),
    CODE_WRONG(403, "Ese código no es.", "Revise los seis números. Si ya pasaron diez minutos, pida otro."),
    INVOICE_TOO_OLD(422, "Ese recibo tiene más de cinco meses.", "Se radica igual. La respuesta dirá por qué."),
    PAYMENT_UNPROVEN(
            422, "Falta el pago de lo que no está en discusión.", "Imprima el cupón y muestre el pago en la cámara."),
    ACT_UNKNOWN(404, "No encontramos esa decisión.", "Revise el número. Por ejemplo: 2026-SAL-000377."),
    ACT_INCOMPLETE(
            422, "A la decisión le falta algo para poder notificarla.", "Complete lo marcado y emítala otra vez."),
    ALREADY_NOTIFIED(409, "Esa decisión ya está notificada.", "Mire la fecha en el caso. No se notifica dos veces."),
    PERMISSION_OF_OTHER(
            403, "Cada quien da el permiso por sí mismo.", "Escriba la cédula de quien está ahí en «Cambiar»."),
    ADDRESSEE_OTHER(403, "Esa decisión es para otra persona.", "Pida el papel que la autoriza y márquelo."),
    DATE_BEFORE_ACT(422, "Esa fecha es anterior a la decisión.", "Revise el día y escríbalo otra vez."),
    DATE_IN_FUTURE(422, "Esa fecha todavía no llega.", "Escriba el día en que pasó."),
    NOTICE_OUT_OF_ORDER(409, "Ese paso no va ahora.", "Mire el paso que sigue en el caso."),
    AVISO_TOO_EARLY(
            409, "Todavía puede venir en persona.", "Espere los cinco días hábiles de la citación y mande el aviso."),
    AUTHORISATION_MISSING(
            409, "No ha autorizado que le avisemos por correo.", "Mande la citación, o pídale la autorización."),
    ADDRESS_MISSING(422, "No hay dirección para mandar la carta.", "Publique la citación."),
    BATCH_UNKNOWN(404, "No encontramos ese lote de cartas.", "Vuelva a la lista de lotes."),
    BATCH_EMPTY(409, "No hay cartas por imprimir.", "Vuelva mañana o revise los casos decididos."),
    CSV_UNREADABLE(422, "No pudimos leer esa tabla.", "Guárdela como CSV con los títulos del ejemplo."),
    ACCESS_UNKNOWN(404, "Ese enlace ya no sirve.", "Llámenos y le mandamos otro."),
    ACCESS_CODE_WRONG(403, "Ese código no es.", "Mire el último mensaje que le mandamos."),
    MESSAGE_ABSENT(404, "No encontramos ese mensaje.", "Vuelva a la lista de mensajes."),
    CASE_CHANGED(409, "Alguien más cambió este caso.", "Mire qué cambió y vuelva a intentarlo. Lo escrito sigue aquí."),
    ILLEGAL_TRANSITION(409, "En este estado el caso no permite eso.", "Mire los pasos que sí se pueden dar."),
    DATE_BEFORE_PRESENTATION(
            422, "Esa fecha es anterior a la petición.", "Escriba una fecha desde el día en que llegó."),
    COMPLETION_ASKED_LATE(
            409, "Ya pasaron los 10 días para pedir lo que falta.", "Decida con lo que hay, o pídalo como prueba."),
    WAIT_EXTENDED_ALREADY(
            409, "El mes de más ya no se puede dar.", "Se da una sola vez y antes de que venza el primero."),
    DESISTIMIENTO_TOO_EARLY(
            409, "La persona todavía tiene plazo para completar.", "Espere a que venza. Después puede archivar."),
    EVIDENCE_DECREED_LATE(
            409, "Ya es tarde para ordenar pruebas.", "Solo valen avisadas antes del último día, una vez. Decida hoy."),
    EVIDENCE_DATE_WRONG(422, "La nueva fecha no sirve.", "Escriba un día hábil posterior al plazo que tiene el caso."),
    VISIT_IN_THE_PAST(422, "La cita quedaría en el pasado.", "Escriba una fecha y una hora que no hayan llegado."),
    EXTENSION_FORBIDDEN(409, "Este plazo no se puede ampliar.", "Decida dentro del plazo que tiene el caso."),
    EXTENSION_TOO_LATE(409, "El plazo ya venció: no se puede ampliar.", "Decida lo antes posible."),
    TERM_LONGER_THAN_DOUBLE(422, "El plazo nuevo no sirve.", "Debe ser posterior al actual y, máximo, el doble."),
    RESPUESTA_UNFIT(422, "Esa respuesta no es para esta clase de petición.", "Elija otra de la lista."),
    SILENCE_TOO_EARLY(409, "El plazo de este caso no ha vencido.", "Espere a que venza."),
    NOT_YOURS_TO_GIVE(403, "Usted puede tomar casos, no darlos a otros.", "Pídale a su responsable que lo asigne."),
    ANALYST_UNKNOWN(422, "Esa persona no responde peticiones.", "Elija a alguien de la lista de analistas."),
    SSPD_NOT_ASKED(409, "Nadie pidió la apelación en este caso.", "Ciérrelo, o registre el recurso."),
    ANSWER_MISSING(404, "Este caso todavía no tiene respuesta.", "Escríbala primero."),
    ANSWER_CHANGED(409, "Otra persona cambió esta respuesta.", "Lo suyo quedó guardado aparte. Recargue y compare."),
    ANSWER_INCOMPLETE(422, "A la respuesta le falta algo.", "Complete lo que está marcado."),
    ANSWER_TO_SIGN(409, "La respuesta está por firmar.", "Retírela para cambiarla."),
    ANSWER_NOT_SENT(409, "Nadie la envió a firmar.", "Envíela a firmar primero."),
    ANSWER_ISSUED(409, "Esta respuesta ya salió.", "Ya no se puede cambiar."),
    ANSWER_NOT_MADE(409, "Estamos preparando el papel.", "Espere un momento y ábralo otra vez."),
    SPOT_NOT_ALLOWED(403, "Esto no se decide en la misma atención.", "Déjelo radicado: otra persona lo estudia."),
    TWO_PERSONS(403, "Quien la escribió no la firma.", "Pida la firma a otra persona responsable."),
    RADICADOR_AWAY(
            503, "La solicitud quedó guardada. Falta el radicado.", "El número llega solo: espere en esta pantalla."),
    RADICADOR_SILENT(503, "El radicador no responde.", "Espere un minuto y pruebe otra vez. Lo escrito sigue aquí."),
    SUI_MONTH_OPEN(409, "Ese mes no ha terminado.", "Envíelo cuando termine."),
    SUI_ROWS_BROKEN(409, "Hay filas por corregir.", "Corrija las de la lista y pruebe otra vez."),
    SUI_SUBMITTED(409, "Ese mes ya se envió.", "Descargue el archivo enviado: ya no cambia."),
    CHANNEL_UNKNOWN(404, "Ese canal no está en la lista.", "Agréguelo y pruebe otra vez."),
    RANGE_WRONG(422, "La primera fecha es posterior a la segunda.", "Cámbielas de lugar."),
    RANGE_TOO_LONG(422, "Es demasiado tiempo para una sola lista.", "Pida menos meses."),
    ROUTE_UNKNOWN(404, "Esa página no existe.", "Vuelva al inicio."),
    BODY_MALFORMED(400, "Los datos llegaron incompletos.", "Revise y pruebe otra vez."),
    SERVER_UNREACHABLE(503, "No hay señal en este momento.", "Espere un poco: volvemos a intentar solos."),
    FAULT(500, "Algo falló de nuestro lado.", "Pruebe otra vez en un minuto. Si sigue igual, llame a la línea.");

    private final int status;
    private final String title;
    private final String next;

    ProblemCode(int status, String title, String next) {
        this.status = status;
        this.title = title;
        this.next = next;
    }

    /** Empty for one that this version does not know. */
    public static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The code as it travels: {@code enrolment-code-wrong}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String next() {
        return next;
    }
}
