"""Backups as the person at the desk meets them: their age, the page that makes and checks them, and the way back."""
