INSERT INTO fstab (device, path, type, options, source, line) VALUES
  ('//nas/his', '/srv/his', 'cifs', ',rw,cred=/etc/his.cred,uid=0,', '/etc/fstab', 9),
  ('//nas/a', '/srv/a', 'cifs', ',username=his,password,', '/etc/fstab', 10);
INSERT INTO files (path, type, mode, uid, is_world_readable) VALUES
  ('/etc/fstab', 'file', '0644', 0, 1), ('/etc/his.cred', 'file', '0644', 0, 1);
