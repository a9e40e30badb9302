"""What Orca loads as its user's own settings: speech goes to spoken.py, and nothing but what a page says is spoken."""

import os
import sys

import orca.settings as settings

# Orca adds this folder to the path only later.
sys.path.insert(0, os.path.dirname(__file__))
import languages
import settled

settings.speechServerFactory = "spoken"
settings.speechFactoryModules = ["spoken"]
settings.enableSpeech = True
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.enableEchoByWord = False
settings.enableTutorialMessages = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.speechVerbosityLevel = 1

languages.keep()
settled.listen()
