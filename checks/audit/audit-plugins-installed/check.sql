-- id: audit-plugins-installed
-- title: The plugins that hand audit records on are installed
-- title[zh_CN]: 已安装审计记录转发插件
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:package_audit-audispd-plugins_installed
-- why: Without them auditd can send its records neither to syslog nor to another host.
-- why[zh_CN]: 没有这些插件，auditd 既不能交给 syslog 也不能发送到其他主机。
-- fix: apt-get install audispd-plugins (RHEL family: dnf install audispd-plugins).
-- fix[zh_CN]: apt-get install audispd-plugins（RHEL 系：dnf install audispd-plugins）。
SELECT 'audispd-plugins is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('audispd-plugins', 'audit-audispd-plugins')
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
