INSERT INTO answer_states (question, state, value) VALUES ('log-retention-days', 'pass', '60');
INSERT INTO all_log_spans (target, log, kind, days) VALUES ('his', 'syslog', 'text', 12.0), ('his', 'btmp', 'btmp', 300.0);
