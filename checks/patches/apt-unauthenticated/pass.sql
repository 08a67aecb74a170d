INSERT INTO apt_config (key, value, is_in_force, path, line) VALUES
  ('apt::get::allowunauthenticated', 'false', 1, '/etc/apt/apt.conf.d/99x', 1),
  ('apt::get::allowunauthenticated', 'true', 0, '/etc/apt/apt.conf.d/10x', 1),
  ('apt::get::assume-yes', 'true', 1, '/etc/apt/apt.conf', 1);
