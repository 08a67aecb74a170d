-- id: syslog-ng-installed
-- title: syslog-ng is installed
-- title[zh_CN]: 已安装 syslog-ng
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:package_syslogng_installed
-- why: Where a site has decided on syslog-ng, its rules have no effect on a host without it.
-- why[zh_CN]: 统一采用 syslog-ng 的单位，主机未安装则其规则不起作用。
-- fix: apt-get install syslog-ng.
-- fix[zh_CN]: apt-get install syslog-ng。
SELECT 'syslog-ng is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('syslog-ng', 'syslog-ng-core')
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
