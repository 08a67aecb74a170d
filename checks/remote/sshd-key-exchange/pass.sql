INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('kexalgorithms',
   'curve25519-sha256,diffie-hellman-group14-sha256,diffie-hellman-group-exchange-sha256', '', 1,
  NULL, NULL);
