package org.ventanilla.server.customer.billing;

import org.ventanilla.server.customer.Billing;

class SampleBillingContractTest extends BillingContract {

    @Override
    Billing billing() {
        return SAMPLE;
    }
}
