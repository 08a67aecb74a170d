-- id: password-files-private
-- title: Password hashes are readable by root only
-- title[zh_CN]: 口令散列文件只有 root 可读
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Who can read the hashes takes them away and tries millions of passwords a second, without a
--     lockout and without a trace in the logs.
-- why[zh_CN]: 能读取口令散列的人可以带走后离线破解，每秒尝试数百万个口令，既不会被锁定，也不会留下日志。
-- fix: chown root:root {path} and chmod 0600 {path} (on Debian root:shadow and 0640); then have the
--     passwords changed.
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod 0600 {path}（Debian 为 root:shadow 和 0640），并更换口令。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/etc/shadow', '/etc/shadow-', '/etc/gshadow', '/etc/gshadow-',
               '/etc/security/opasswd')
  AND (is_world_readable
       OR (CAST(substr(mode, 3, 1) AS INTEGER) & 4 AND gid <> 0 AND group_name <> 'shadow'));
