-- The client side of Samba and NFS shares nothing.
INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nfs-client', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/nfs-client.service'),
  ('winbind', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/winbind.service'),
  ('rsync', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rsync.service');
