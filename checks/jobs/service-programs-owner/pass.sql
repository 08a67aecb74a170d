INSERT INTO services (name, kind, state, is_enabled, is_running, exec, user, path) VALUES
  ('ssh', 'service', 'enabled', 1, 1, '/usr/sbin/sshd -D', NULL,
    '/usr/lib/systemd/system/ssh.service'),
  ('his', 'service', 'enabled', 1, 1, '/opt/his/run', 'his', '/etc/systemd/system/his.service'),
  ('old', 'service', 'disabled', 0, 0, '/opt/his/run', NULL, '/etc/systemd/system/old.service');
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/usr/sbin/sshd', 'file', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/opt/his/run', 'file', '0755', 1001, 1001, 'his', 'his', 0, 0);
