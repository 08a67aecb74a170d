INSERT INTO sudo_rules (kind, who, host, run_as, tags, command, is_nopasswd, path, line) VALUES
  ('rule', 'zabbix', 'ALL', 'root', 'NOPASSWD', '/usr/sbin/smartctl', 1, '/etc/sudoers.d/zabbix',
   1);
