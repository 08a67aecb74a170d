INSERT INTO answer_states (question, state, value) VALUES ('duty-around-the-clock', 'pass', 'yes');
INSERT INTO rosters (starts_at, ends_at, person) VALUES ('2026-01-13 08:00', '2026-01-14 08:00', '陈'), ('2026-01-14 08:00', '2026-01-15 08:00', '吴');
