"""Care of clause 4.5: meals, health, compensatory work, the extended day, holidays and material help."""
