-- id: auditd-overflow
-- title: Audit records that are lost in a rush are told
-- title[zh_CN]: 审计队列溢出时告警或停机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: syslog single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_overflow_action
-- why: An intruder who causes a flood of events hides in it, if nobody is told that records were
--     dropped.
-- why[zh_CN]: 入侵者可制造大量事件来掩护自己；记录被丢弃时若无告警就无人知晓。
-- fix: Put overflow_action = syslog into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 overflow_action = syslog（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'overflow_action'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
