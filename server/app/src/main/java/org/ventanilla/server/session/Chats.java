package org.ventanilla.server.session;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Common.ChatLine;

/** What was written during the attentions: personal, so it never enters the event log. */
public interface Chats {

    /** False when the line with this id is there already. */
    boolean add(UUID line, UUID session, ChatLine text);

    /** In the order in which they were written. */
    Map<UUID, ChatLine> of(UUID session);
}
