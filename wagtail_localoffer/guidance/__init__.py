"""The law a family can act on: deadlines as pure functions."""
