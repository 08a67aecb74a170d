-- id: auditd-remote-network
-- title: A broken network stops no audit records on their way unnoticed
-- title[zh_CN]: 网络故障导致审计记录无法外发时会告警
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- param allowed: syslog single halt | values that are right, in lower case
-- param allowed[zh_CN]: 允许的取值（小写，空格分隔）
-- when: SELECT 1 FROM files
--     WHERE path IN ('/etc/audit/audisp-remote.conf', '/etc/audisp/audisp-remote.conf')
-- key: problem
-- same-as: xccdf:auditd_audispd_network_failure_action
-- why: Who pulls the cable before he begins leaves no records on the other host, and nobody hears
--     of it.
-- why[zh_CN]: 有人先断网再动手，远端就没有记录，而无人知晓。
-- fix: Set network_failure_action = syslog in {path} (or single, or halt) and restart auditd.
-- fix[zh_CN]: 在 {path} 中设置 network_failure_action = syslog（或 single、halt），然后重启 auditd。
SELECT CASE WHEN c.value IS NULL THEN 'not set' ELSE 'other value' END AS problem, c.value,
       coalesce(c.path, '/etc/audit/audisp-remote.conf') AS path, c.line
FROM (SELECT 1)
     LEFT JOIN audit_config AS c ON c.program = 'remote' AND c.key = 'network_failure_action'
WHERE c.value IS NULL OR instr(' ' || :allowed || ' ', ' ' || lower(c.value) || ' ') = 0;
