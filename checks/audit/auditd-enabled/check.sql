-- id: auditd-enabled
-- title: The audit daemon is started
-- title[zh_CN]: 已启用审计服务 auditd
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055 zicha:RB096 selfeval:SE29
-- key: problem
-- same-as: xccdf:service_auditd_enabled
-- why: Ordinary logs tell that somebody signed in; only the audit log tells what that person then
--     did to files, accounts and settings, and also when it was root.
-- why[zh_CN]: 普通日志只说明有人登录过；只有审计日志能说明此人对文件、账户和配置做了什么，root 也不例外。
-- fix: apt-get install auditd (RHEL family: audit), put rules for accounts, sudo and configuration
--     into /etc/audit/rules.d/, then systemctl enable --now auditd.
-- fix[zh_CN]: apt-get install auditd（RHEL 系：audit），在 /etc/audit/rules.d/ 中配置账户、sudo 和系统配置的审计规则，再执行 systemctl enable --now auditd。
SELECT CASE WHEN EXISTS (SELECT 1 FROM services WHERE name = 'auditd' AND is_enabled)
              THEN 'auditd is enabled, but does not run'
            WHEN EXISTS (SELECT 1 FROM services WHERE name = 'auditd') THEN 'auditd is not enabled'
            ELSE 'auditd is not installed' END AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name = 'auditd' AND is_enabled AND coalesce(is_running, 1) = 1);
