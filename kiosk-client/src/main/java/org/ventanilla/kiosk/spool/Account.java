package org.ventanilla.kiosk.spool;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the server says of parts that lie here. What is in none of them is there, and not yet in its backup.
 *
 * @param lacking it never got it, or was put back to a day before it did
 * @param inBackup it may be forgotten here
 * @param refused it is kept aside there, with the code of the problem
 */
public record Account(List<UUID> lacking, List<UUID> inBackup, Map<UUID, String> refused) {}
