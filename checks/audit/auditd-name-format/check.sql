-- id: auditd-name-format
-- title: The audit log says which host it is from
-- title[zh_CN]: 审计日志注明来源主机
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- param allowed: hostname fqd | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- key: key
-- same-as: xccdf:auditd_name_format
-- why: On a log server the records of all hosts lie together; without the name nobody knows where a
--     line came from.
-- why[zh_CN]: 日志服务器上各主机的记录混在一起；没有主机名就不知道某行来自哪里。
-- fix: Put name_format = hostname into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 name_format = hostname（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'name_format'
  AND instr(' ' || :allowed || ' ', ' ' || lower(value) || ' ') = 0;
