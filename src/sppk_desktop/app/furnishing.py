"""Imported on a thread while the password is typed, after what unlocking needs: the desk and all that lies on it."""

from __future__ import annotations

from sqlalchemy.orm import configure_mappers

from sppk_desktop.app import access as access
from sppk_desktop.app import daily as daily
from sppk_desktop.app import desk as desk
from sppk_desktop.app import locking as locking
from sppk_desktop.app import schema as schema

configure_mappers()  # else the first query of the desk would do it, a quarter of a second long
