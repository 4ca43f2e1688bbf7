"""One process plays everything: workers, provider, people, staff and misfortune, in an order drawn from a seed."""
