INSERT INTO answer_states (question, state, value) VALUES ('log-retention-days', 'fail', '60');
INSERT INTO all_log_spans (target, log, kind, days) VALUES ('his', 'journal', 'journal', 61.5), ('his', 'syslog', 'text', 7.0);
