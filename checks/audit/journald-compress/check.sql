-- id: journald-compress
-- title: The journal is compressed
-- title[zh_CN]: journald 压缩保存日志
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- key: key
-- same-as: xccdf:journald_compress
-- why: Compressed, the same disk keeps the logs of several times as many days.
-- why[zh_CN]: 压缩后同样的磁盘能保存数倍天数的日志。
-- fix: Put Compress=yes into /etc/systemd/journald.conf (it is {value} now) and systemctl restart
--     systemd-journald.
-- fix[zh_CN]: 在 /etc/systemd/journald.conf 中设置 Compress=yes（当前为 {value}），然后 systemctl restart systemd-journald。
/* A size is the least that is compressed. */
SELECT key, value, path, line FROM journald_config
WHERE key = 'compress' AND lower(value) NOT IN ('yes', '1', 'true', 'on', 'y', 't')
  AND value NOT REGEXP '^[1-9][0-9]*[KMGT]?$';
