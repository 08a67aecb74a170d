INSERT INTO apt_config (key, value, is_in_force, path, line) VALUES
  ('unattended-upgrade::remove-unused-dependencies', 'true', 1, '/etc/apt/apt.conf.d/50x', 1),
  ('unattended-upgrade::remove-unused-kernel-packages', 'true', 1, '/etc/apt/apt.conf.d/50x', 2);
