package org.ventanilla.server.access.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.DeviceKey;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.platform.db.Db;

/** Devices with their codes, nonces and tokens in the tables {@code device…}. */
public final class PgDevices implements Devices {
    private final Db db;

    public PgDevices(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Device> of(UUID kiosk) {
        return db.one("select kiosk, state, public_key from device where kiosk = $1", kiosk)
                .map(PgDevices::device);
    }

    @Override
    public List<DeviceKey> keysEver(UUID kiosk) {
        var keys = new ArrayList<DeviceKey>();
        db.query("select distinct public_key from device_code where kiosk = $1 and public_key is not null", kiosk)
                .forEach(row -> keys.add(new DeviceKey(row.getString("public_key"))));
        return keys;
    }

    @Override
    public void addCode(UUID kiosk, byte[] codeHash, Instant until) {
        db.update("insert into device (kiosk, state) values ($1, 'NEW') on conflict do nothing", kiosk);
        db.update("delete from device_code where kiosk = $1 and public_key is null", kiosk);
        db.update("insert into device_code (code, kiosk, until) values ($1, $2, $3)", codeHash, kiosk, until);
    }

    @Override
    public Optional<Code> lockCode(byte[] codeHash) {
        return db.one("select kiosk, until, public_key from device_code where code = $1 for update", codeHash)
                .map(row -> new Code(row.getUUID("kiosk"), Db.instant(row, "until"), key(row)));
    }

    @Override
    public void enrol(UUID kiosk, byte[] codeHash, DeviceKey key, Instant now) {
        db.update("update device_code set public_key = $2 where code = $1", codeHash, key.base64());
        db.update("delete from device_token where kiosk = $1", kiosk);
        db.update(
                "update device set state = 'ENROLLED', public_key = $2, since = $3 where kiosk = $1",
                kiosk,
                key.base64(),
                now);
    }

    @Override
    public void revoke(UUID kiosk, Instant now) {
        db.update("delete from device_code where kiosk = $1 and public_key is null", kiosk);
        db.update("update device set state = 'REVOKED', public_key = null, since = $2 where kiosk = $1", kiosk, now);
    }

    @Override
    public void addNonce(UUID kiosk, byte[] nonceHash, Instant until) {
        db.update("insert into device_nonce (nonce, kiosk, until) values ($1, $2, $3)", nonceHash, kiosk, until);
    }

    @Override
    public boolean takeNonce(UUID kiosk, byte[] nonceHash, Instant now) {
        return db.update(
                        "delete from device_nonce where nonce = $1 and kiosk = $2 and until > $3",
                        nonceHash,
                        kiosk,
                        now)
                == 1;
    }

    @Override
    public void addToken(UUID kiosk, byte[] tokenHash, Instant until) {
        db.update("insert into device_token (token, kiosk, until) values ($1, $2, $3)", tokenHash, kiosk, until);
    }

    @Override
    public Optional<Device> ofToken(byte[] tokenHash, Instant now) {
        return db.one("""
                        select device.kiosk, state, public_key
                        from device_token join device on device.kiosk = device_token.kiosk
                        where token = $1 and until > $2
                        """, tokenHash, now).map(PgDevices::device);
    }

    private static Device device(Row row) {
        return new Device(row.getUUID("kiosk"), Device.State.valueOf(row.getString("state")), key(row));
    }

    private static @Nullable DeviceKey key(Row row) {
        String base64 = row.getString("public_key");
        return base64 == null ? null : new DeviceKey(base64);
    }
}
