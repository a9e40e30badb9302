"""A speech server that writes down what would be spoken: a line of JSON each, to the file that DWEUD_SPOKEN names."""

import json
import os

from orca import speechserver

_file = open(os.environ["DWEUD_SPOKEN"], "a", buffering=1, encoding="utf-8")

# The language of what is said without a voice of its own: a message from a live region.
message_language = None


def write(**line):
    _file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _say(text, acss):
    family = dict((acss or {}).get("family") or {})
    if text and text.strip():
        write(text=text.strip(), language=family.get("lang") or message_language)


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return "spoken"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._server = SpeechServer._server or SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["spoken", "spoken"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "heard", "lang": "en"})]

    def speak(self, text=None, acss=None, interrupt=True):
        _say(text, acss)

    def speakCharacter(self, character, acss=None):
        _say(character, acss)

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            _say(context.utterance, acss)

    def speakKeyEvent(self, event, acss=None):
        pass

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass

    def updateCapitalizationStyle(self):
        pass

    def updatePunctuationLevel(self):
        pass
