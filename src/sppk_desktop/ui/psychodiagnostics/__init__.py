"""The psychologist's own tab: examinations, answer entry, results, conclusions."""
