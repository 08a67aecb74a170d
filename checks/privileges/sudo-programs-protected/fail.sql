INSERT INTO sudo_rules (kind, who, host, run_as, command, is_nopasswd, path, line) VALUES
  ('rule', 'zabbix', 'ALL', 'root', '/opt/zabbix/disk.sh', 1, '/etc/sudoers.d/zabbix', 1),
  ('rule', 'his', 'ALL', 'root', '/srv/his/restart --now', 1, '/etc/sudoers.d/his', 1),
  ('rule', 'zhang', 'ALL', 'ALL', '/home/zhang/clean.sh', 1, '/etc/sudoers.d/zhang', 1);
INSERT INTO files (path, type, mode, uid, gid, user, is_group_writable, is_world_writable) VALUES
  ('/opt/zabbix/disk.sh', 'file', '0755', 107, 107, 'zabbix', 0, 0),
  ('/srv/his/restart', 'file', '0777', 0, 0, 'root', 1, 1);
