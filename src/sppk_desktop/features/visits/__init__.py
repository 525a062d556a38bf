"""The family visit: its act on screen and paper, and the raid that is made of many."""
