"""Instruments, examinations, results and conclusions, inside the psychologist's own compartment."""
