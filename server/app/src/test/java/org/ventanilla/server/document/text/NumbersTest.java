package org.ventanilla.server.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void a_bill_names_its_account_in_many_ways() {
        assertEquals(List.of("01671867"), Numbers.accounts("Contrato: 01671867 $ 93.270"));
        assertEquals(List.of("123456"), Numbers.accounts("CUENTA No. 123-456"));
        assertEquals(List.of("4500123"), Numbers.accounts("Número de cuenta\n4500123"));
        assertEquals(List.of("88812"), Numbers.accounts("NIC 88812"));
        assertEquals(List.of("7001234"), Numbers.accounts("Código de usuario: 7.001.234"));
    }

    @Test
    void a_bill_names_itself() {
        assertEquals(List.of("300078494"), Numbers.bills("Factura de servicios públicos No. 300078494"));
        assertEquals(List.of("556677"), Numbers.bills("recibo n.º 556677"));
        assertEquals(List.of("90001"), Numbers.bills("Documento equivalente N° 90001"));
    }

    @Test
    void other_numbers_are_none() {
        assertEquals(List.of(), Numbers.accounts("NIT 900.611.203-9 Medidor: M-030841 Tel 310 555 0123"));
        assertEquals(List.of(), Numbers.accounts("De cuenta propia pagué 93.270 pesos"));
        assertEquals(List.of(), Numbers.bills("La factura de enero de 2025 no llegó"));
    }

    @Test
    void a_text_of_any_length_is_searched_in_no_time() {
        var long_ = "cuenta de " + "a ".repeat(10_000) + "factura ".repeat(2_000);
        assertEquals(List.of(), Numbers.accounts(long_));
        assertEquals(List.of(), Numbers.bills(long_));
    }
}
