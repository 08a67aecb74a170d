-- id: auditd-freq
-- title: Audit records are brought to disk every 50 records at least
-- title[zh_CN]: 至少每 50 条审计记录写盘一次
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param most: 50 | records until the next write at most
-- param most[zh_CN]: 两次写盘之间的最大记录数
-- key: key
-- same-as: xccdf:auditd_freq
-- why: What was only in memory when the power went is gone: the last minutes are the ones that
--     count.
-- why[zh_CN]: 断电时仍在内存中的记录会丢失，而最后几分钟往往最关键。
-- fix: Put freq = 50 into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 freq = 50（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'freq' AND CAST(value AS INTEGER) NOT BETWEEN 1 AND :most;
