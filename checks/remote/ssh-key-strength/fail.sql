INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, comment, is_root_equal,
                             path, line) VALUES
  ('zhang', 'ssh-rsa', 1024, 'SHA256:a', NULL, 'zhang', 0, '/home/zhang/.ssh/authorized_keys', 1),
  ('li', 'ssh-dss', 1024, 'SHA256:b', NULL, 'li', 0, '/home/li/.ssh/authorized_keys', 2);
