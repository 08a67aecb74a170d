INSERT INTO users (name, uid, can_login, path, line) VALUES ('root', 0, 1, '/etc/passwd', 1), ('li', 1000, 1, '/etc/passwd', 2),
  ('new', 1001, 1, '/etc/passwd', 3), ('locked', 1002, 1, '/etc/passwd', 4), ('service', 110, 0, '/etc/passwd', 5), ('expired', 1003, 1, '/etc/passwd', 6);
INSERT INTO passwords (name, state, last_change, expires_on) VALUES ('root', 'set', '2020-01-01', NULL), ('li', 'set', '2020-01-01', NULL),
  ('new', 'set', '2026-01-10', NULL), ('locked', 'locked', '2020-01-01', NULL), ('service', 'set', '2020-01-01', NULL), ('expired', 'set', '2020-01-01', '2025-12-31');
INSERT INTO last_logins (user, at) VALUES ('root', NULL), ('li', '2025-10-20T00:00:00Z'), ('new', NULL), ('locked', NULL), ('service', NULL), ('expired', NULL);
