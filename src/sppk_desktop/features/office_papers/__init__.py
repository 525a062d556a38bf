"""Papers of the office about colleagues and by colleagues: obligations, characteristics, specialists' documents."""
