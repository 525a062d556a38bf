"""Individual help plans of adolescents and families: what is wrong and strong, goals, actions, reviews, what came out."""
