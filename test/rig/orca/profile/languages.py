"""Keeps, with everything that is spoken, the language that the browser says it is in.

Orca 43 finds out the language of every piece of text, and then chooses a voice without it.
"""

from orca.acss import ACSS
from orca.liveregions import LiveRegionManager
from orca.scripts.web.speech_generator import SpeechGenerator

import spoken


def _language_of(utilities, obj):
    runs = utilities.getLanguageAndDialectFromTextAttributes(obj, 0, -1)
    languages = {language for _, _, language, _ in runs if language}
    if len(languages) == 1:
        return languages.pop()
    # What holds several languages, or has no text at all, is in the language of its place in what is around it.
    if not obj.parent:
        return None
    start, end = utilities.getHyperlinkRange(obj)
    language, _ = utilities.getLanguageAndDialectForSubstring(obj.parent, start, end)
    return language or _language_of(utilities, obj.parent)


def _in_language(voice, language):
    # A family without a name is dropped on the way to the speech server.
    voice["family"] = {"name": "heard", "lang": language, "dialect": None}
    return voice


def _marked(utterances, language):
    marked = []
    for index, one in enumerate(utterances):
        if isinstance(one, list):
            marked.append(_marked(one, language))
        elif isinstance(one, ACSS):
            marked.append(one if one.get("family") else _in_language(ACSS(one), language))
        else:
            marked.append(one)
            following = utterances[index + 1] if index + 1 < len(utterances) else None
            if isinstance(one, str) and not isinstance(following, ACSS):
                marked.append(_in_language(ACSS(), language))
    return marked


def keep():
    voice = SpeechGenerator.voice
    generate = SpeechGenerator.generate
    pump = LiveRegionManager.pumpMessages

    def voice_in_language(self, key=None, **args):
        found = voice(self, key, **args)
        language = args.get("language")
        return [_in_language(ACSS(found[0]), language)] if language else found

    def generate_in_language(self, obj, **args):
        utterances = generate(self, obj, **args)
        utilities = self._script.utilities
        language = utilities.inDocumentContent(obj) and _language_of(utilities, obj)
        return _marked(utterances, language) if language else utterances

    def pump_in_language(self):
        if len(self.msg_queue):
            region = self.msg_queue.queue[0][3]
            spoken.message_language = _language_of(self._script.utilities, region)
        try:
            return pump(self)
        finally:
            spoken.message_language = None

    SpeechGenerator.voice = voice_in_language
    SpeechGenerator.generate = generate_in_language
    LiveRegionManager.pumpMessages = pump_in_language
