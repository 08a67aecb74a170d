INSERT INTO fstab (device, path, type, options, source, line) VALUES
  ('UUID=1', '/', 'ext4', ',errors=remount-ro,', '/etc/fstab', 8),
  ('//nas/his', '/srv/his', 'cifs', ',rw,credentials=/etc/his.cred,uid=0,', '/etc/fstab', 9),
  ('//nas/a', '/srv/a', 'cifs', ',sec=krb5,multiuser,', '/etc/fstab', 10);
INSERT INTO files (path, type, mode, uid, is_world_readable) VALUES
  ('/etc/fstab', 'file', '0644', 0, 1), ('/etc/his.cred', 'file', '0600', 0, 0);
