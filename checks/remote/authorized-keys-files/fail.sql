INSERT INTO users (name, uid, gid) VALUES ('zhang', 1000, 100), ('li', 1001, 100);
INSERT INTO group_members (group_name, gid, user_name, is_primary) VALUES
  ('users', 100, 'zhang', 1), ('users', 100, 'li', 1);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, comment, is_root_equal,
                             path, line) VALUES
  ('zhang', 'ssh-ed25519', 256, 'SHA256:a', NULL, 'a', 0, '/home/zhang/.ssh/authorized_keys', 1),
  ('li', 'ssh-ed25519', 256, 'SHA256:b', NULL, 'b', 0, '/home/li/.ssh/authorized_keys', 1);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/home/zhang/.ssh/authorized_keys', 'file', '0664', 1000, 100, 'zhang', 'users', 1, 0),
  ('/home/li/.ssh/authorized_keys', 'file', '0600', 1000, 100, 'zhang', 'users', 0, 0);
