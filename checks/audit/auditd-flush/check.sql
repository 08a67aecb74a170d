-- id: auditd-flush
-- title: Audit records are brought to disk as they come
-- title[zh_CN]: 审计记录及时写入磁盘
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: data sync incremental incremental_async | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_data_retention_flush
-- why: What was only in memory when the power went is gone: the last minutes are the ones that
--     count.
-- why[zh_CN]: 断电时仍在内存中的记录会丢失，而最后几分钟往往最关键。
-- fix: Put flush = INCREMENTAL_ASYNC into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 flush = INCREMENTAL_ASYNC（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'flush'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
