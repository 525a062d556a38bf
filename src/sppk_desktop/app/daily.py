"""What is done once a day behind the desk: every page of the open files is checked, and a local copy is put beside them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.core.words import T
from sppk_desktop.storage import care
from sppk_desktop.ui.access.aside import Aside
from sppk_desktop.ui.messages import Deed, Message

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.shell import Shell

_AFTER: Final = 5_000  # ms: the desk comes first


class DailyCare(QObject):
    """Works aside, without a window, and stops when the desk is locked; what was stopped is due again."""

    def __init__(self, program: Program, shell: Shell, store: Store) -> None:
        super().__init__(shell)
        self._program, self._shell, self._store = program, shell, store
        self._aside = Aside(self)
        self._stopped = False
        QTimer.singleShot(_AFTER, self, self.begin)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._aside.busy

    def begin(self) -> None:
        """Check, if nobody has today."""
        if not self._stopped and not self.busy and care.is_due(self._store, self._program.today()):
            self._aside.run(self._work, self._found, self._failed)

    def stop(self) -> None:
        """The desk is being locked."""
        self._stopped = True

    def finish(self) -> None:
        """Wait for what is under way."""
        self._aside.finish()

    def _work(self) -> Mapping[str, list[str]]:
        try:
            with closing(self._store.for_job()) as job:
                return care.take_care(job, self._progress)
        except Cancelled:
            return {}

    def _progress(self, *_: int) -> None:
        if self._stopped:
            raise Cancelled

    def _found(self, found: Mapping[str, list[str]]) -> None:
        if any(found.values()) and not self._stopped:
            happened = T("The daily check found a damaged file.")
            remedy = T("What you see is still readable. Make a backup onto another stick now, then restore the last good copy.")
            self._shell.tell(Message(happened, remedy, "danger"))

    def _failed(self, error: AppError) -> None:
        if not self._stopped:
            self._shell.tell(Message.of(error))


def tell_older(shell: Shell, store: Store) -> None:
    """Say that an old copy stands in the place of a newer one, and let the person decide."""
    if store.older_than is None:
        return
    happened = T("These data are older than what this computer saw last ({at}).", at=store.older_than.at.replace("T", " ")[:16])
    remedy = T("If you have just restored a backup, go on. Otherwise write nothing and tell the director.")
    shell.tell(Message(happened, remedy, "careful", (Deed(T("Go on with this copy"), store.accept_older),)))
