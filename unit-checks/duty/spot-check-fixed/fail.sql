INSERT INTO spot_checks (id, item, found, verdict, "on") VALUES ('a', '弱口令', '两台', 'differs', '2025-09-12');
INSERT INTO problems (number, source, title, state, first_seen_on) VALUES ('P1', 'spot_check', '弱口令', 'open', '2025-09-12');
