-- id: rsyslog-create-mode
-- title: rsyslog creates log files that others cannot read
-- title[zh_CN]: rsyslog 新建的日志文件不对其他用户开放
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA112
-- key: target
-- same-as: xccdf:rsyslog_filecreatemode
-- why: A log that is right today is made anew by the next rotation, with this mode.
-- why[zh_CN]: 今天权限正确的日志，轮转后会按此权限重新创建。
-- fix: Put $FileCreateMode 0640 into /etc/rsyslog.conf before {path}:{line} and restart rsyslog.
-- fix[zh_CN]: 在 /etc/rsyslog.conf 中 {path}:{line} 之前加入 $FileCreateMode 0640，然后重启 rsyslog。
/* The directive holds for what is made later as well, and without it others read. */
SELECT target, file_mode, path, line FROM rsyslog_config
WHERE kind = 'rule' AND action = 'file' AND NOT file_mode REGEXP '^0[0246][04]0$'
UNION ALL
SELECT NULL, value, path, line FROM rsyslog_config
WHERE kind = 'directive' AND name = 'filecreatemode' AND NOT value REGEXP '^0[0246][04]0$'
UNION ALL
SELECT NULL, '0644', '/etc/rsyslog.conf', NULL
WHERE NOT EXISTS (SELECT 1 FROM rsyslog_config
                  WHERE (kind = 'rule' AND action = 'file')
                     OR (kind = 'directive' AND name = 'filecreatemode')
                     OR name = 'builtin:omfile');
