"""Easy Read, sign language, audio, large print and translations as versions of one page."""
