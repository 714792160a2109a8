import type { DeskSession } from "@ventanilla/contract";
import { useEffect, useState } from "preact/hooks";
import type { Api } from "../api/api";
import type { Account } from "../api/records";

/** Balance and bills, as soon as this identity opens them. */
export function useAccount(api: Api, session: DeskSession): Account | undefined {
  const [account, setAccount] = useState<Account>();
  const { id, identity } = session;
  const number = session.customer?.known ? session.customer.account : undefined;
  useEffect(() => {
    let late = false;
    setAccount(undefined);
    if (!number || identity === "DECLARED") return;
    void api.account(id).then(({ value }) => {
      if (!late) setAccount(value);
    });
    return () => {
      late = true;
    };
  }, [api, id, identity, number]);
  return account;
}
