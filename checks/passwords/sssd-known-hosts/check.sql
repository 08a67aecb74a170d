-- id: sssd-known-hosts
-- title: sssd soon forgets the keys of other hosts
-- title[zh_CN]: sssd 很快忘记其他主机的密钥
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_ssh_known_hosts_timeout
-- why: A key that was withdrawn is otherwise believed for days.
-- why[zh_CN]: 否则已撤销的主机密钥仍会被信任数日。
-- fix: Set `ssh_known_hosts_timeout = 86400` in section [ssh] of {path} and restart sssd.
-- fix[zh_CN]: 在 {path} 的 [ssh] 段中设置 `ssh_known_hosts_timeout = 86400` 并重启 sssd。
SELECT coalesce(c.value, 'not set') AS value,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c
  ON c.section = 'ssh' AND c.key = 'ssh_known_hosts_timeout'
WHERE c.value IS NULL OR CAST(c.value AS INTEGER) > 86400;
