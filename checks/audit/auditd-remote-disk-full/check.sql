-- id: auditd-remote-disk-full
-- title: A full disk stops no audit records on their way unnoticed
-- title[zh_CN]: 磁盘写满导致审计记录无法外发时会告警
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param allowed: syslog single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/audit/audisp-remote.conf', '/etc/audisp/audisp-remote.conf')
-- key: problem
-- same-as: xccdf:auditd_audispd_disk_full_action
-- why: Records that the other host has no room for are lost, and nobody hears of it.
-- why[zh_CN]: 接收端没有空间时审计记录会丢失，而无人知晓。
-- fix: Set disk_full_action = syslog in {path} (or single, or halt) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 disk_full_action = syslog（或 single、halt），然后重启 auditd。
SELECT CASE WHEN c.value IS NULL THEN 'not set' ELSE 'other value' END AS problem, c.value,
       coalesce(c.path, '/etc/audit/audisp-remote.conf') AS path, c.line
FROM (SELECT 1)
     LEFT JOIN audit_config AS c ON c.program = 'remote' AND c.key = 'disk_full_action'
WHERE c.value IS NULL OR instr(' ' || :allowed || ' ', ' ' || lower(c.value) || ' ') = 0;
