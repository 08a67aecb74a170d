-- id: log-directory-modes
-- title: Permissions of the files in /var/log are 0640 or stricter
-- title[zh_CN]: /var/log 中文件的权限不宽于 0640
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c zicha:RA109
-- key: path
-- same-as: xccdf:permissions_local_var_log
-- why: Logs name accounts, addresses and programs, and mistyped passwords; an attacker reads in
--     them what was noticed.
-- why[zh_CN]: 日志中有账户、地址、程序以及误输入的口令；攻击者可从中得知哪些行为已被发现。
-- fix: chmod {wanted} {path}, and set the mode where the file is made (rsyslog, logrotate).
-- fix[zh_CN]: 执行 chmod {wanted} {path}，并在生成该文件处（rsyslog、logrotate）设置权限。
SELECT path, user AS owner, group_name, mode, '0640' AS wanted
FROM files
WHERE path GLOB '/var/log/*' AND path_match('/var/log/*', path)
  AND type NOT IN ('link', 'directory') AND mode_exceeds(mode, '0640');
