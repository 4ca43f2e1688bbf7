"""Who is held out."""

from hypothesis import given
from hypothesis import strategies as st

from campaigns.experiments import held_out

KEY = "ab" * 32
KEYS = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(st.floats(0, 0.9), KEYS, st.integers(1, 2**40))
def test_the_same_account_is_always_drawn_the_same_way(share, key, account):
    assert held_out(share, key, account) == held_out(share, key, account)


@given(KEYS, st.integers(1, 2**40))
def test_a_share_of_nothing_draws_nobody(key, account):
    assert not held_out(0.0, key, account)


def test_the_share_drawn_is_the_share_asked_for():
    for share in (0.05, 0.1, 0.5):
        drawn = sum(held_out(share, KEY, account) for account in range(1, 40_001))

        assert abs(drawn / 40_000 - share) < 0.01


def test_a_larger_share_keeps_everybody_it_had_drawn_before():
    small = {account for account in range(1, 5000) if held_out(0.1, KEY, account)}

    assert small < {account for account in range(1, 5000) if held_out(0.2, KEY, account)}


def test_two_campaigns_draw_independently():
    other = "cd" * 32
    both = sum(held_out(0.5, KEY, account) and held_out(0.5, other, account) for account in range(1, 20_001))

    assert abs(both / 20_000 - 0.25) < 0.02
