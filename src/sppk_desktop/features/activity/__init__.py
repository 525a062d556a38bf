"""The work of the service as it is done: journals, requests, consents, notifications, and the evidence plans lean on."""
