-- id: auditd-max-log-file
-- title: The files of the audit log are large enough
-- title[zh_CN]: 单个审计日志文件足够大
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param least: 6 | MiB that a file may have at least
-- param least[zh_CN]: 单个文件的最小 MiB 数
-- key: key
-- same-as: xccdf:auditd_data_retention_max_log_file
-- why: Small files are full within minutes, and the oldest is gone before anybody looks.
-- why[zh_CN]: 文件太小几分钟就写满，还没人查看最早的就已被覆盖。
-- fix: Put max_log_file = 6 into {path} (it is {value} now) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 max_log_file = 6（当前为 {value}），然后重启 auditd。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'max_log_file' AND CAST(value AS INTEGER) < :least;
