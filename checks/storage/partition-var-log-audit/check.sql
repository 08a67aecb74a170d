-- id: partition-var-log-audit
-- title: /var/log/audit is a file system of its own
-- title[zh_CN]: /var/log/audit 使用独立的文件系统
-- severity: info
-- area: storage
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
--     zicha:RA183
-- key: mount_point problem
-- optional: mounts services
-- same-as: xccdf:partition_for_var_log_audit
-- why: Other logs could take the room that the audit trail needs; auditd stops the host when it
--     has none.
-- why[zh_CN]: 其他日志可能占满审计所需空间，而 auditd 在空间不足时会使主机停机。
-- fix: Plan a file system for /var/log/audit at the next installation, or add a logical volume
--     and a line in {path}.
-- fix[zh_CN]: 下次安装时为 /var/log/audit 规划独立文件系统，或增加逻辑卷并写入 {path}。
/* A file system that fstab leaves to the administrator or binds from elsewhere is none. */
SELECT '/var/log/audit' AS mount_point, 'not mounted now' AS problem, '/etc/fstab' AS path
WHERE EXISTS (SELECT 1 FROM mounts) AND '/var/log/audit' NOT IN (SELECT path FROM mounts)
UNION ALL
SELECT '/var/log/audit', 'no line in fstab mounts it at start', '/etc/fstab'
WHERE NOT EXISTS (SELECT 1 FROM mounts WHERE path = '/var/log/audit')
  AND NOT EXISTS (SELECT 1 FROM fstab
                  WHERE path = '/var/log/audit' AND options NOT LIKE '%,noauto,%'
                    AND options NOT LIKE '%,bind,%' AND options NOT LIKE '%,rbind,%')
  AND NOT EXISTS (SELECT 1 FROM services WHERE name = 'var-log-audit' AND kind = 'mount' AND is_enabled);
