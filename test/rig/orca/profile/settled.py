"""Answers, for every line that comes out of the pipe DWEUD_ASKED, once Orca has dealt with all that it was told."""

import os

from gi.repository import GLib
from orca import event_manager, orca_state

import spoken


def _ask_the_program():
    # The answer comes the same way as the program's events, so those that it sent before are here by then.
    try:
        orca_state.locusOfFocus.getRelationSet()
    except Exception:
        pass  # What had focus is gone.


def _has_more_to_say():
    script = orca_state.activeScript
    regions = getattr(script, "liveRegionManager", None)
    return not event_manager.getManager()._eventQueue.empty() or bool(
        regions and len(regions.msg_queue)
    )


def _answer(ticket):
    if _has_more_to_say():
        return True
    spoken.write(settled=ticket)
    return False


def _asked(pipe, condition):
    for ticket in os.read(pipe, 4096).decode().split():
        _ask_the_program()
        GLib.timeout_add(10, _answer, ticket, priority=GLib.PRIORITY_LOW)
    return True


def listen():
    # Open for writing as well, or it would be at its end whenever nobody asks.
    pipe = os.open(os.environ["DWEUD_ASKED"], os.O_RDWR | os.O_NONBLOCK)
    GLib.io_add_watch(pipe, GLib.IO_IN, _asked)
