INSERT INTO services (name, kind, state, is_enabled, is_running, exec, user, path) VALUES
  ('his', 'service', 'enabled', 1, 1, '-/opt/his/run --daemon', NULL,
    '/etc/systemd/system/his.service'),
  ('lis', 'sysv', 'enabled', 1, NULL, '/etc/init.d/lis', NULL, '/etc/init.d/lis');
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/opt/his/run', 'file', '0755', 1001, 1001, 'his', 'his', 0, 0),
  ('/etc/init.d/lis', 'file', '0777', 0, 0, 'root', 'root', 1, 1);
