-- id: auditd-write-logs
-- title: auditd writes its records to disk
-- title[zh_CN]: auditd 将记录写入磁盘
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param allowed: yes | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_write_logs
-- why: Records that are only handed on are lost when the network or the receiver fails.
-- why[zh_CN]: 只转发不落盘，网络或接收端一出故障记录就丢失。
-- fix: Put write_logs = yes into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 write_logs = yes（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'write_logs'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
