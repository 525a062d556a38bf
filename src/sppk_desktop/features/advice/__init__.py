"""What is advised and told to people, proposals, mediation, informal groups of young people."""
