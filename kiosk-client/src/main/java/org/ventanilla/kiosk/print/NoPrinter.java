package org.ventanilla.kiosk.print;

import org.ventanilla.contract.Words.DeviceState;

/** A café without a printer: the number is written down or photographed. */
public final class NoPrinter implements Printer {

    @Override
    public DeviceState state() {
        return DeviceState.MISSING;
    }

    @Override
    public void print(byte[] pdf) throws NotPrinted {
        throw new NotPrinted("there is no printer");
    }
}
