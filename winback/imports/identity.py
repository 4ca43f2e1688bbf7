"""Who a row is about: external id, else e-mail, else phone, else name and postcode. Ambiguous is never merged.

A batch is looked up set-based: one query for each sort of sign. Ids already seen stay at hand for the whole run.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from winback.store import bulk
from winback.store.crm import AccountRow, ContactRow, PhoneRow

ACCOUNTS = cast(Table, AccountRow.__table__)
MADE_UP = "?"  # begins the key of an account that stands apart because its sign fits several others
KEPT_KEYS = 200_000
CHUNK = 5_000


@dataclass(slots=True)
class Who:
    """How a row names its account. All signs folded; empty means not named."""

    key: str = ""
    email: str = ""
    phones: tuple[str, ...] = ()
    name: str = ""
    postcode: str = ""
    person: str = ""  # the person's name, when the account's is another
    firm: bool = False  # the name is a firm's: it can stand alone
    anywhere: bool = False  # the postcode is not the account's own: it only decides between several

    @property
    def named(self) -> bool:
        return bool(self.key or self.email or self.phones or (self.name and (self.postcode or self.firm)))


@dataclass(slots=True, eq=False)
class Known:
    """An account as far as telling it apart goes. `id` is None until it is inserted."""

    id: int | None
    key: str | None
    name: str
    postcode: str

    @property
    def has_own_id(self) -> bool:
        return self.key is not None and not self.key.startswith(MADE_UP)


@dataclass(slots=True)
class Match:
    """What was found. `apart`: the sign that fits several accounts, so that none of them was taken."""

    account: Known | None
    apart: str = ""
    doubles: str = ""  # the external id of an account with the same sign but another id


class Directory:
    """Accounts by their signs. Filled for a batch, then asked row by row, and told of each new account."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}  # across batches: external key -> account id
        self.adopted: set[str] = set()  # external keys that only this file gives an account
        self._forget()

    def learn(self, session: Session, people: Iterable[Who]) -> None:
        """Load every account that one of these could be."""
        self._forget()
        whos = list(people)
        self.load_keys(session, {who.key for who in whos if who.key})
        rest = [who for who in whos if who.key not in self._ids]
        self._load_emails(session, {who.email for who in rest if who.email})
        self._load_phones(session, {phone for who in rest for phone in who.phones})
        self._load_names(session, {who.name for who in rest if who.name})
        self.load_keys(session, {_made_up(sign) for who in rest if not who.key for sign in self._crowded(who)})

    def find(self, who: Who) -> Match:
        """The one account this is; none when it is new or when several fit."""
        if who.key in self._ids:
            return Match(self._known(self._ids[who.key], who.key, who))
        if who.key in self._new:
            return Match(self._new[who.key])
        for sign, fitting in self._fitting(who):
            others = [known for known in fitting if who.key and known.has_own_id]
            free = [known for known in fitting if known not in others]
            if len(free) == 1:
                return Match(free[0])
            if free:
                return self._apart(who, sign)
            if others and not sign.startswith("name:"):
                return Match(None, doubles=f"{sign.partition(':')[0]} of account {others[0].key}")
        return Match(None)

    def load_keys(self, session: Session, keys: set[str]) -> None:
        """Bring these external keys at hand, as far as there are accounts of them."""
        if len(self._ids) > KEPT_KEYS:
            self._ids.clear()
        if unknown := keys - self._ids.keys():
            self._ids |= bulk.found(session, ACCOUNTS, "external_key", "id", unknown)

    @property
    def ids(self) -> Mapping[str, int]:
        """The external keys at hand, with their accounts."""
        return self._ids

    def add(self, who: Who, key: str | None) -> Known:
        """An account that is about to be inserted; rows after this one find it."""
        known = Known(None, key, who.name, who.postcode)
        if key:
            self._new[key] = known
        if not (key or "").startswith(MADE_UP):
            self.note(known, who)
        return known

    def note(self, known: Known, who: Who) -> None:
        """This account now also answers to these signs."""
        for sign in _signs(who):
            if known not in self._by_sign[sign]:
                self._by_sign[sign].append(known)

    def adopt(self, known: Known, key: str) -> None:
        """An account known by its e-mail gets the external id it has in the CRM."""
        known.key = key
        self.adopted.add(key)
        if known.id is None:
            self._new[key] = known
        else:
            self._ids[key] = known.id

    def settle(self) -> None:
        """New accounts have ids now; keep their keys for the batches to come."""
        self._ids |= {key: known.id for key, known in self._new.items() if known.id is not None}

    def _apart(self, who: Who, sign: str) -> Match:
        if who.key:
            return Match(None, apart=sign)
        key = _made_up(sign)
        if key in self._ids:
            return Match(self._known(self._ids[key], key, who))
        return Match(self._new.get(key), apart=sign)

    def _known(self, account_id: int, key: str, who: Who) -> Known:
        known = self._by_id.get(account_id)
        if known is None:
            known = self._by_id[account_id] = Known(account_id, key, who.name, who.postcode)
        return known

    def _fitting(self, who: Who) -> Iterator[tuple[str, list[Known]]]:
        for sign in _signs(who):
            fitting = self._by_sign.get(sign, [])
            if sign.startswith("name:"):
                near = [known for known in fitting if _same_place(known, who)]
                fitting = near or (fitting if who.anywhere else [])
            if fitting:
                yield sign, fitting

    def _crowded(self, who: Who) -> Iterator[str]:
        return (sign for sign, fitting in self._fitting(who) if len(fitting) > 1)

    def _forget(self) -> None:
        self._new: dict[str, Known] = {}
        self._by_id: dict[int, Known] = {}
        self._by_sign: dict[str, list[Known]] = defaultdict(list)

    def _load_emails(self, session: Session, emails: set[str]) -> None:
        for chunk in chunks(emails):
            self._take("email", session.execute(_accounts(AccountRow.email_key).where(AccountRow.email_key.in_(chunk))))
            query = _accounts(ContactRow.email_key).join(ContactRow, ContactRow.account_id == AccountRow.id)
            self._take("email", session.execute(query.where(ContactRow.email_key.in_(chunk))))

    def _load_phones(self, session: Session, phones: set[str]) -> None:
        for chunk in chunks(phones):
            query = _accounts(PhoneRow.e164).join(ContactRow, ContactRow.account_id == AccountRow.id)
            query = query.join(PhoneRow, PhoneRow.contact_id == ContactRow.id)
            self._take("phone", session.execute(query.where(PhoneRow.e164.in_(chunk))))

    def _load_names(self, session: Session, names: set[str]) -> None:
        for chunk in chunks(names):
            self._take("name", session.execute(_accounts(AccountRow.name_key).where(AccountRow.name_key.in_(chunk))))

    def _take(self, sort: str, rows: Iterable[Any]) -> None:
        for sign, account_id, key, name, postcode in rows:
            if key is not None and key.startswith(MADE_UP):
                continue
            known = self._by_id.setdefault(account_id, Known(account_id, key, name, postcode or ""))
            if known not in self._by_sign[f"{sort}:{sign}"]:
                self._by_sign[f"{sort}:{sign}"].append(known)


def chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    """Lists short enough for one query."""
    listed = list(values)
    return (listed[at : at + CHUNK] for at in range(0, len(listed), CHUNK))


def made_up_key(match: Match) -> str | None:
    """The key of an account that has to stand apart, the same whenever its row is read again."""
    return _made_up(match.apart) if match.apart else None


def _accounts(sign: Any) -> Any:
    return select(sign, AccountRow.id, AccountRow.external_key, AccountRow.name_key, AccountRow.postcode)


def _made_up(sign: str) -> str:
    return (MADE_UP + sign)[:200]


def _signs(who: Who) -> Iterator[str]:
    if who.email:
        yield f"email:{who.email}"
    yield from (f"phone:{phone}" for phone in who.phones)
    if who.name and (who.postcode or who.firm):
        yield f"name:{who.name}"


def _same_place(known: Known, who: Who) -> bool:
    if known.postcode and who.postcode:
        return known.postcode == who.postcode
    return who.firm and (not who.postcode or not known.postcode)
