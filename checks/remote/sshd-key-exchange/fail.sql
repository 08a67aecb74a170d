INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('kexalgorithms', 'curve25519-sha256,diffie-hellman-group1-sha1,diffie-hellman-group14-sha1', '',
   0, '/etc/ssh/sshd_config', 20);
