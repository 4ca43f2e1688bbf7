"""A walk of the whole dialogue: from every place both exits are one step away, and every conversation ends."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campaigns.interview import (
    Said,
    State,
    Turn,
    hear,
    resume,
    state_from_json,
    state_to_json,
)
from tests.interview.test_transcripts import FIRM, SCRIPTS, WORDS

SCRIPT = SCRIPTS["comeback_visit"]  # all that comeback asks, and the invitation
ASKING = [node.key for node in SCRIPT.asked]
ONCE = {node.key for node in SCRIPT.follow_ups}  # asked once, never again
LANGUAGES = ("de", "en", "fr")
FACES = ("sms", "voice", "web")

SPOKEN = {
    "de": {"stop": "Stopp", "human": "Ich möchte einen Menschen sprechen", "later": "Später", "who": "Wer sind Sie?"},
    "en": {"stop": "Stop", "human": "I want to talk to a human", "later": "Later", "who": "Who are you?"},
    "fr": {"stop": "Stop", "human": "Je voudrais parler à quelqu'un", "later": "Plus tard", "who": "C'est qui ?"},
}
ENDS = {"stop": "opted_out", "human": "wants_human", "later": "later"}


def at(node: str, language: str = "de", **more: object) -> State:
    back = "reason" if node == "is_it_solved" else None
    state = State(script="comeback", version=1, language=language, open=node, back=back, done=("may_we_ask",))
    return replace(state, **more)


def say(state: State, said: Said, **more: bool) -> Turn:
    words = WORDS[state.language]
    return hear(SCRIPT, state, said, words.vocabulary(), words.options, **more)


@pytest.mark.parametrize("node", ASKING)
@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", ENDS)
def test_every_exit_is_one_step_away_in_words(node: str, face: str, language: str, wish: str) -> None:
    turn = say(at(node, language), Said(face, SPOKEN[language][wish], confidence=0.9))

    assert turn.state.ended == ENDS[wish]
    assert turn.hang_up


@pytest.mark.parametrize("node", ASKING)
@pytest.mark.parametrize(("key", "ended"), [("0", "wants_human"), ("9", "opted_out")])
def test_both_keys_work_everywhere_on_the_phone_and_in_writing(node: str, key: str, ended: str) -> None:
    for tries in range(3):
        assert say(at(node, tries=tries, misses=tries), Said("voice", digits=key)).state.ended == ended
        assert say(at(node, tries=tries), Said("sms", f" {key}. ")).state.ended == ended


@pytest.mark.parametrize("node", ASKING)
@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_asks_who_we_are_hears_it_and_then_the_same_question(node: str, language: str) -> None:
    turn = say(at(node, language), Said("sms", SPOKEN[language]["who"]))

    assert [line.key for line in turn.say] == ["who", f"{node}_again"]
    assert turn.state.open == node
    assert turn.state.ended is None


LAST = SCRIPT.limits.turns - 1  # what is said then is the last that is heard


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(
    "text", ["Moment, ich meinte der Preis", "Nein, ich meinte 2", "Wer sind Sie?", "Ist gelöst", "Ja"]
)
def test_a_conversation_ends_with_its_last_turn_even_for_whoever_takes_something_back(face: str, text: str) -> None:
    answered = {"reason": "service", "price": "fair"}
    state = at("service", turns=LAST, done=("may_we_ask", "reason", "price"), values=answered, reasons=("service",))

    turn = say(state, Said(face, text, confidence=0.9))

    assert (turn.state.ended is not None, turn.hang_up) == (True, True)
    assert not any(line.key.startswith(node) for line in turn.say for node in ASKING)


def test_a_correction_in_the_last_turn_is_kept() -> None:
    state = at("range", turns=LAST, done=("may_we_ask", "reason", "price"), values={"price": "fair"})

    turn = say(state, Said("sms", "Nein, ich meinte bei den Preisen viel zu hoch"))

    assert [(given.question, given.value) for given in turn.learned if given.value] == [("price", "too_high")]
    assert turn.state.ended == "not_understood"


def test_whoever_comes_back_after_an_issue_with_their_last_word_is_let_go() -> None:
    turn = say(at("service", turns=LAST, ended="issue"), Said("sms", "Hallo?"), issue_open=False)

    assert turn.state.ended is not None


@pytest.mark.parametrize(
    "ended", [None, "completed", "later", "wants_human", "refused", "issue", "silent", "not_understood"]
)
def test_stop_is_heard_after_the_end_too_and_then_nothing_is_said(ended: str | None) -> None:
    first = say(at("reason", ended=ended), Said("sms", "STOPP"))
    second = say(first.state, Said("sms", "Hallo?"))

    assert [line.key for line in first.say] == ["stopped"]
    assert "opted_out" in first.effects
    assert second.say == ()
    assert second.effects == ()


def test_after_the_end_there_is_one_kind_reply_and_nothing_is_stored() -> None:
    done = at("reason", ended="completed")

    first = say(done, Said("sms", "Zu teuer"))
    second = say(first.state, Said("sms", "Zu teuer"))

    assert [line.key for line in first.say] == ["after_end"]
    assert second.say == ()
    assert first.learned == second.learned == ()


def test_whoever_wrote_while_we_kept_silent_gets_the_kind_reply_after_the_real_end_too() -> None:
    paused = at("service", ended="issue", paused_for="issue")
    written = say(say(paused, Said("sms", "2"), issue_open=True).state, Said("sms", "1"), issue_open=True)

    again = resume(SCRIPT, written.state, "sms", ask_solved=True)
    over = replace(again.state, ended="not_understood")

    assert [line.key for line in say(over, Said("sms", "ja")).say] == ["after_end"]


def test_whoever_was_not_asked_for_leave_yet_is_asked_before_a_yes_counts_as_one() -> None:
    first = resume(SCRIPT, at("may_we_ask"), "sms", ask_solved=True)
    unsolved = say(first.state, Said("sms", "nein"), issue_open=False)

    later = say(unsolved.state, Said("sms", "ja, jetzt schon"), issue_open=False)

    assert "issue_unsolved" in unsolved.effects
    assert not any(one.question == "may_we_ask" for one in later.learned)
    assert [line.key for line in later.say][-1].startswith("may_we_ask")


def test_no_thanks_all_good_is_asked_again_and_not_told_as_unsolved() -> None:
    first = resume(SCRIPT, at("reason"), "sms", ask_solved=True)

    turn = say(first.state, Said("sms", "nein danke, alles gut"), issue_open=False)

    assert "issue_unsolved" not in turn.effects
    assert turn.say[-1].key.startswith("is_it_solved")


def test_while_an_issue_is_open_nothing_is_asked_and_once_it_is_solved_the_answer_counts() -> None:
    paused = at("service", ended="issue", paused_for="issue")

    still_open = say(paused, Said("sms", "2"), issue_open=True)
    solved = say(paused, Said("sms", "2"))

    assert [line.key for line in still_open.say] == ["issue_paused"]
    assert still_open.learned == ()
    assert solved.state.values == {"service": "satisfied"}
    assert solved.state.paused_for is None


@pytest.mark.parametrize("node", [key for key in ASKING if key not in {*ONCE, "visit"}])
def test_silence_on_the_phone_is_asked_three_times_in_other_words_and_then_left_in_peace(node: str) -> None:
    state, heard = at(node), []
    for _ in range(3):
        turn = say(state, Said("voice"))
        heard.append(([line.key for line in turn.say], turn.keys_only))
        state = turn.state

    assert heard == [
        (["silence", f"{node}_again"], False),
        (["silence", f"{node}_keys"], True),
        (["silent_goodbye"], False),
    ]
    assert state.ended == "silent"


def test_whoever_is_silent_to_the_invitation_still_hears_the_offer() -> None:
    state = at("visit", permission=True)
    for _ in range(3):
        turn = say(state, Said("voice"))
        state = turn.state

    assert turn.effects == ("offer_wanted",)
    assert (state.ended, state.open) == (None, "offer")


@pytest.mark.parametrize("node", [node.key for node in SCRIPT.questions if not node.open_talk])
def test_whoever_is_never_understood_on_the_phone_is_called_back_by_a_person(node: str) -> None:
    state = at(node)
    for _ in range(3):
        turn = say(state, Said("voice", "hm blub", confidence=0.9))
        state = turn.state

    assert state.ended == "not_understood"
    assert turn.effects == ("wants_human",)


def test_six_misses_in_one_call_are_enough_wherever_they_happened() -> None:
    turn = say(at("price", misses=5), Said("voice"))

    assert turn.state.ended == "silent"


@pytest.mark.parametrize("node", ["may_we_ask", "permission", "is_it_solved"])
@pytest.mark.parametrize("confidence", [None, 0.0, 0.01, 0.2, 0.49])
def test_a_yes_that_may_have_been_misheard_is_confirmed_by_key(node: str, confidence: float | None) -> None:
    turn = say(at(node), Said("voice", "ja", confidence=confidence))

    assert turn.effects == ()
    assert turn.keys_only
    assert [line.key for line in turn.say] == ["confirm_by_key", f"{node}_keys"]
    assert say(turn.state, Said("voice", digits="1")).state.open != node


def test_a_stop_that_may_have_been_misheard_is_taken_and_marked() -> None:
    turn = say(at("reason"), Said("voice", "Stopp", confidence=0.1))

    assert turn.effects == ("opted_out", "doubtful_stop")


@pytest.mark.parametrize("node", ASKING)
@pytest.mark.parametrize("face", FACES)
def test_an_issue_opened_meanwhile_pauses_at_every_place_and_keeps_it(node: str, face: str) -> None:
    turn = say(at(node), Said(face, digits="1" if face == "voice" else None, text="1"), issue_open=True)

    assert [line.key for line in turn.say] == ["issue_paused"]
    assert turn.state.ended == "issue"
    assert "offer_wanted" not in turn.effects
    again = resume(SCRIPT, turn.state, face)
    assert again.state.ended is None
    assert again.say[0].key == "reminder"
    assert again.say[1:] or "offer_wanted" in again.effects


@given(st.builds(at, st.sampled_from(ASKING), done=st.lists(st.sampled_from(ASKING), unique=True).map(tuple),
       values=st.dictionaries(st.sampled_from(ASKING), st.text(max_size=5)), reasons=st.just(("price",)),
       permission=st.none() | st.booleans(), tries=st.integers(0, 3), avoid=st.just(("price",)),
       ended=st.none() | st.just("later")))  # fmt: skip
def test_a_state_survives_its_row(state: State) -> None:
    assert state_from_json(state_to_json(state)) == state


@settings(max_examples=200, deadline=None)
@given(st.data(), st.sampled_from(FACES), st.sampled_from(LANGUAGES))
def test_any_text_at_all_gets_a_turn(data: st.DataObject, face: str, language: str) -> None:
    state = at(data.draw(st.sampled_from(ASKING)), language)
    text = data.draw(st.text(max_size=300))

    turn = say(state, Said(face, text, confidence=data.draw(st.none() | st.floats(0, 1))))

    check(state, turn, face)


def check(state: State, turn: Turn, face: str) -> None:
    """What holds for every turn, whoever calls."""
    words, after = WORDS[state.language], turn.state
    text = words.message(turn.say, form=after.address_form, face=face, gaps=FIRM)
    assert len(text) <= (700 if face == "voice" else 420)
    assert state_from_json(state_to_json(after)) == after
    assert len(set(after.done)) == len(after.done)
    assert all(given.question in SCRIPT.by_key for given in turn.learned)
    assert all(given.status in {"answered", "skipped", "refused"} for given in turn.learned)
    assert all((given.status == "skipped") == (given.why is not None) for given in turn.learned)
    assert after.tries < 3 or after.ended
    assert turn.hang_up == (after.ended is not None or after.moved is not None)
    if face == "voice" and after.ended is None:
        assert after.misses < 6
    if not after.ended and not after.moved and not {"offer_wanted", "face_wanted"} & set(turn.effects):
        assert any((after.open or "-") in line.key for line in turn.say), (after, turn.say)
