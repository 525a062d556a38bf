"""Drives the real windows through the main job and leaves numbered pictures, papers and a backup."""
