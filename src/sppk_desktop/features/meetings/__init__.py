"""Meetings with their agenda and decisions, orders, who makes up the service, the acts it rests on."""
