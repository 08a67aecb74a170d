-- id: journald-storage
-- title: The journal is told to stay on disk
-- title[zh_CN]: journald 明确设置为持久保存
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- key: key
-- same-as: xccdf:journald_storage
-- why: With auto the journal is in memory as soon as its folder is missing, and gone with the next
--     restart.
-- why[zh_CN]: 设为 auto 时，一旦目录缺失日志就只在内存中，重启即丢失。
-- fix: Put Storage=persistent into /etc/systemd/journald.conf (it is {value} now) and systemctl
--     restart systemd-journald.
-- fix[zh_CN]: 在 /etc/systemd/journald.conf 中设置 Storage=persistent（当前为 {value}），然后 systemctl restart systemd-journald。
SELECT key, value, path, line FROM journald_config
WHERE key = 'storage' AND lower(value) NOT IN ('persistent');
