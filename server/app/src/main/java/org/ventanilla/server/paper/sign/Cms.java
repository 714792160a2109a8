package org.ventanilla.server.paper.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The signature itself, detached (RFC 5652), with the attributes of CAdES baseline: which certificate signed is signed too
 * (signing-certificate-v2), and the time is left to the PDF (ETSI EN 319 142-1, 6.3).
 */
final class Cms {

    private Cms() {}

    static byte[] of(byte[] content, Signatory signatory) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes(signatory))
                            .build(
                                    new JcaContentSignerBuilder(algorithm(signatory)).build(signatory.key()),
                                    signatory.certificate()));
            generator.addCertificates(new JcaCertStore(signatory.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
    }

    private static String algorithm(Signatory signatory) {
        return switch (signatory.key().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new IllegalStateException("the signing key is neither RSA nor EC");
        };
    }

    private static CMSAttributeTableGenerator attributes(Signatory signatory) throws GeneralSecurityException {
        var which = new ESSCertIDv2(MessageDigest.getInstance("SHA-256")
                .digest(signatory.certificate().getEncoded()));
        var more = new ASN1EncodableVector();
        more.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(which))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(more));
        return parameters -> usual.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .remove(CMSAttributes.cmsAlgorithmProtect);
    }
}
