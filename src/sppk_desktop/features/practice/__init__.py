"""The psychologist's practice: her requests, consultations, group work, lessons she observed, methods and other work."""
