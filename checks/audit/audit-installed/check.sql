-- id: audit-installed
-- title: The audit daemon is installed
-- title[zh_CN]: 已安装审计服务 auditd
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:package_audit_installed
-- why: Ordinary logs tell that somebody signed in; only the audit log tells what that person then
--     did.
-- why[zh_CN]: 普通日志只说明有人登录过；只有审计日志能说明此人做了什么。
-- fix: apt-get install auditd (RHEL family: dnf install audit).
-- fix[zh_CN]: apt-get install auditd（RHEL 系：dnf install audit）。
SELECT 'auditd is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name IN ('auditd', 'audit')
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
