-- id: sssd-account
-- title: sssd runs under an account of its own
-- title[zh_CN]: sssd 以专用账户运行
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: path
-- same-as: xccdf:sssd_run_as_sssd_user
-- why: A flaw in its parsers of what the directory answers is otherwise root.
-- why[zh_CN]: 否则其解析目录应答时的缺陷会直接导致 root 权限。
-- fix: Set `user = sssd` in section [sssd] of {path} and restart sssd.
-- fix[zh_CN]: 在 {path} 的 [sssd] 段中设置 `user = sssd` 并重启 sssd。
SELECT coalesce(c.value, 'not set') AS value,
       coalesce(c.path, '/etc/sssd/sssd.conf') AS path, c.line
FROM (SELECT 1) LEFT JOIN sssd_config AS c
  ON c.section = 'sssd' AND c.key = 'user'
WHERE c.value IS NOT 'sssd';
