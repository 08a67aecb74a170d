INSERT INTO answer_states (question, state, value, answered_on) VALUES ('telnet-closed', 'pass', 'yes', '2025-12-01'), ('other', 'pass', 'yes', '2025-12-01');
INSERT INTO results (target, check_id, state, is_latest) VALUES ('his', 'telnet-servers', 'pass', 1), ('his', 'package-inetutils-telnetd-absent', 'fail', 0), ('his', 'unrelated', 'fail', 1), ('web', 'telnet-servers', 'waived', 1);
