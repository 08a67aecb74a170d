INSERT INTO answer_states (question, state, value) VALUES ('backups-daily', 'pass', 'yes');
INSERT INTO backups (id, name, system, class, "every") VALUES ('a', 'a', 'HIS', 'full', 'weekly'), ('b', 'b', 'OA', 'log', 'daily');
