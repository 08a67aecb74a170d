-- id: auditd-local-events
-- title: auditd records what happens on this host
-- title[zh_CN]: auditd 记录本机事件
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- param allowed: yes | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_local_events
-- why: With local_events = no the daemon only takes in the records of others.
-- why[zh_CN]: 设为 no 时该服务只接收其他主机的记录，本机的操作不留痕。
-- fix: Put local_events = yes into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 local_events = yes（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'local_events'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
